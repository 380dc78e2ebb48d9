package jp.madoguchi.command.contact;

import static jp.madoguchi.command.contact.ContactRejection.ALREADY_BEING_SERVED;
import static jp.madoguchi.command.contact.ContactRejection.HAPPENED_BEFORE_IT_BEGAN;
import static jp.madoguchi.shared.contact.TimeAccuracy.EXACT;

import java.time.Instant;
import java.util.List;
import jp.madoguchi.command.contact.ContactCommand.EndService;
import jp.madoguchi.command.contact.ContactCommand.HoldService;
import jp.madoguchi.command.contact.ContactCommand.StartService;
import jp.madoguchi.shared.contact.ContactEvent;
import jp.madoguchi.shared.contact.ContactEvent.ServiceEnded;
import jp.madoguchi.shared.contact.ContactEvent.ServiceHeld;
import jp.madoguchi.shared.contact.ContactEvent.ServiceStarted;
import jp.madoguchi.shared.contact.TimeAccuracy;
import jp.madoguchi.shared.contact.Window;
import jp.madoguchi.shared.id.ContactId;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.id.StaffId;
import org.axonframework.commandhandling.CommandExecutionException;
import org.jspecify.annotations.Nullable;

/** 対応中 — one clerk serves the visitor. */
record BeingServed(
    DepartmentId at, int service, @Nullable Window window, StaffId clerk, Instant since)
    implements AtSection {

  static BeingServed since(ServiceStarted started) {
    return new BeingServed(
        started.department(),
        started.service(),
        started.window(),
        started.clerk(),
        started.happenedAt());
  }

  @Override
  public CommandExecutionException refusal() {
    return window == null
        ? ALREADY_BEING_SERVED.because("すでに対応中です")
        : ALREADY_BEING_SERVED.because("すでに窓口「%s」で対応中です", window);
  }

  @Override
  public List<ContactEvent> startService(StartService command, int next) {
    if (clerk.equals(command.clerk())) {
      return NOT_NEWS;
    }
    throw refusal();
  }

  @Override
  public List<ContactEvent> endService(EndService command) {
    return command.service() == service
        ? leaveWindow(command.contactId(), EXACT, command.happenedAt())
        : NOT_NEWS;
  }

  @Override
  public List<ContactEvent> hold(HoldService command, int hold) {
    requireBegunBy(command.happenedAt());
    return List.of(
        new ServiceHeld(command.contactId(), hold, command.reason(), command.happenedAt()));
  }

  @Override
  public List<ContactEvent> leaveWindow(ContactId id, TimeAccuracy accuracy, Instant end) {
    requireBegunBy(end);
    return List.of(new ServiceEnded(id, service, accuracy, end));
  }

  private void requireBegunBy(Instant moment) {
    if (moment.isBefore(since)) {
      throw HAPPENED_BEFORE_IT_BEGAN.because("対応の開始より前の時刻は指定できません");
    }
  }
}
