package jp.madoguchi.command.contact;

import static jp.madoguchi.command.contact.ContactRejection.ALREADY_CALLED;
import static jp.madoguchi.command.contact.ContactRejection.NOT_BEING_SERVED;

import java.util.List;
import java.util.Objects;
import jp.madoguchi.command.contact.ContactCommand.CallContact;
import jp.madoguchi.command.contact.ContactCommand.CancelCall;
import jp.madoguchi.command.contact.ContactCommand.HandOverContact;
import jp.madoguchi.command.contact.ContactCommand.HoldService;
import jp.madoguchi.command.contact.ContactCommand.StartService;
import jp.madoguchi.shared.contact.ContactEvent;
import jp.madoguchi.shared.contact.ContactEvent.CallCancelled;
import jp.madoguchi.shared.contact.ContactEvent.ServiceStarted;
import jp.madoguchi.shared.contact.Window;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.id.StaffId;
import org.axonframework.commandhandling.CommandExecutionException;

/** 呼出中 — a clerk at a window expects the visitor; everybody else keeps away. */
record Called(DepartmentId at, Window window, StaffId clerk) implements AtSection {

  @Override
  public CommandExecutionException refusal() {
    return ALREADY_CALLED.because("すでに窓口「%s」に呼び出されています", window);
  }

  @Override
  public List<ContactEvent> call(CallContact command) {
    if (clerk.equals(command.clerk()) && window.equals(command.window())) {
      return NOT_NEWS;
    }
    throw refusal();
  }

  @Override
  public List<ContactEvent> cancelCall(CancelCall command) {
    return List.of(new CallCancelled(command.contactId(), command.happenedAt()));
  }

  @Override
  public List<ContactEvent> startService(StartService command, int service) {
    if (!clerk.equals(command.clerk()) && !window.equals(command.window())) {
      throw refusal();
    }
    var where = Objects.requireNonNullElse(command.window(), window);
    return List.of(
        new ServiceStarted(
            command.contactId(), service, at, where, command.clerk(), command.happenedAt()));
  }

  @Override
  public List<ContactEvent> hold(HoldService command, int hold) {
    throw NOT_BEING_SERVED.because("まだ対応が始まっていません");
  }

  @Override
  public List<ContactEvent> handOver(HandOverContact command, int handover) {
    throw refusal();
  }
}
