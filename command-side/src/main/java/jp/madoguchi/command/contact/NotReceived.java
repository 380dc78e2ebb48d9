package jp.madoguchi.command.contact;

import static jp.madoguchi.command.contact.ContactRejection.NOT_RECEIVED;
import static jp.madoguchi.shared.contact.Channel.PHONE;

import java.util.List;
import jp.madoguchi.command.contact.ContactCommand.ReceiveContact;
import jp.madoguchi.shared.contact.ContactEvent;
import jp.madoguchi.shared.contact.ContactEvent.ContactReceived;
import jp.madoguchi.shared.contact.ContactEvent.ServiceStarted;
import org.axonframework.commandhandling.CommandExecutionException;

/** Before the first fact. */
record NotReceived() implements ContactState {

  @Override
  public CommandExecutionException refusal() {
    return NOT_RECEIVED.because("この来庁者対応は受け付けられていません");
  }

  /** Nobody waits on the phone: whoever answers serves. */
  static List<ContactEvent> receive(ReceiveContact command) {
    return command.channel() == PHONE
        ? List.of(received(command), servedAtOnce(command))
        : List.of(received(command));
  }

  private static ContactReceived received(ReceiveContact command) {
    return new ContactReceived(
        command.contactId(),
        command.channel(),
        command.office(),
        command.department(),
        command.purposes().all(),
        command.ticket(),
        command.considerations(),
        command.happenedAt());
  }

  private static ServiceStarted servedAtOnce(ReceiveContact command) {
    return new ServiceStarted(
        command.contactId(), 1, command.department(), null, command.clerk(), command.happenedAt());
  }
}
