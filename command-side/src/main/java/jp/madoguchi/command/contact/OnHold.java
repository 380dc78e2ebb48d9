package jp.madoguchi.command.contact;

import static jp.madoguchi.command.contact.ContactRejection.ALREADY_BEING_SERVED;
import static jp.madoguchi.command.contact.ContactRejection.HAPPENED_BEFORE_IT_BEGAN;
import static jp.madoguchi.shared.contact.TimeAccuracy.EXACT;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import jp.madoguchi.command.contact.ContactCommand.EndHold;
import jp.madoguchi.command.contact.ContactCommand.EndService;
import jp.madoguchi.command.contact.ContactCommand.HoldService;
import jp.madoguchi.shared.contact.ContactEvent;
import jp.madoguchi.shared.contact.ContactEvent.HoldEnded;
import jp.madoguchi.shared.contact.TimeAccuracy;
import jp.madoguchi.shared.id.ContactId;
import jp.madoguchi.shared.id.DepartmentId;
import org.axonframework.commandhandling.CommandExecutionException;

/** 保留中 — the service stands still; it still belongs to its clerk. */
record OnHold(BeingServed service, int hold, Instant since) implements AtSection {

  @Override
  public DepartmentId at() {
    return service.at();
  }

  @Override
  public CommandExecutionException refusal() {
    return ALREADY_BEING_SERVED.because("対応の途中で保留中です");
  }

  @Override
  public List<ContactEvent> endService(EndService command) {
    return command.service() == service.service()
        ? leaveWindow(command.contactId(), EXACT, command.happenedAt())
        : NOT_NEWS;
  }

  @Override
  public List<ContactEvent> hold(HoldService command, int next) {
    return NOT_NEWS;
  }

  @Override
  public List<ContactEvent> endHold(EndHold command) {
    return command.hold() == hold
        ? List.of(end(command.contactId(), EXACT, command.happenedAt()))
        : NOT_NEWS;
  }

  @Override
  public List<ContactEvent> leaveWindow(ContactId id, TimeAccuracy accuracy, Instant end) {
    return Stream.concat(
            Stream.of(end(id, accuracy, end)), service.leaveWindow(id, accuracy, end).stream())
        .toList();
  }

  private ContactEvent end(ContactId id, TimeAccuracy accuracy, Instant end) {
    if (end.isBefore(since)) {
      throw HAPPENED_BEFORE_IT_BEGAN.because("保留の開始より前の時刻は指定できません");
    }
    return new HoldEnded(id, hold, accuracy, end);
  }
}
