package jp.madoguchi.command.contact;

import static jp.madoguchi.command.contact.ContactRejection.NOT_BEING_SERVED;

import java.util.List;
import jp.madoguchi.command.contact.ContactCommand.CallContact;
import jp.madoguchi.command.contact.ContactCommand.CancelCall;
import jp.madoguchi.command.contact.ContactCommand.StartService;
import jp.madoguchi.shared.contact.ContactEvent;
import jp.madoguchi.shared.contact.ContactEvent.ContactCalled;
import jp.madoguchi.shared.contact.ContactEvent.ServiceStarted;
import jp.madoguchi.shared.id.DepartmentId;
import org.axonframework.commandhandling.CommandExecutionException;

/** 待ち — nobody serves the visitor, for the first time or between two services. */
record Waiting(DepartmentId at) implements AtSection {

  @Override
  public CommandExecutionException refusal() {
    return NOT_BEING_SERVED.because("対応中ではありません");
  }

  @Override
  public List<ContactEvent> call(CallContact command) {
    return List.of(
        new ContactCalled(
            command.contactId(), at, command.window(), command.clerk(), command.happenedAt()));
  }

  @Override
  public List<ContactEvent> cancelCall(CancelCall command) {
    return NOT_NEWS;
  }

  @Override
  public List<ContactEvent> startService(StartService command, int service) {
    return List.of(
        new ServiceStarted(
            command.contactId(),
            service,
            at,
            command.window(),
            command.clerk(),
            command.happenedAt()));
  }
}
