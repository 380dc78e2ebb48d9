package jp.madoguchi.command.deadline;

import static jp.madoguchi.command.support.DeadlineKind.LIFT_ENDS;
import static jp.madoguchi.command.support.DeadlineKind.PROTECTION_ENDED;
import static jp.madoguchi.command.support.DeadlineKind.PROTECTION_ENDS_SOON;
import static jp.madoguchi.shared.calendar.OfficeHours.startOf;

import java.time.LocalDate;
import jp.madoguchi.command.support.ProtectionDeadline;
import jp.madoguchi.shared.visitor.ProtectionPeriod;
import jp.madoguchi.shared.visitor.VisitorEvent.ProtectionConfirmed;
import jp.madoguchi.shared.visitor.VisitorEvent.ProtectionEndApproached;
import jp.madoguchi.shared.visitor.VisitorEvent.ProtectionEndPassed;
import jp.madoguchi.shared.visitor.VisitorEvent.ProtectionExtended;
import jp.madoguchi.shared.visitor.VisitorEvent.ProtectionLifted;
import jp.madoguchi.shared.visitor.VisitorEvent.ProtectionLiftedTemporarily;
import jp.madoguchi.shared.visitor.VisitorEvent.ProtectionReturned;
import jp.madoguchi.shared.visitor.VisitorEvent.ProtectionSet;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.stereotype.Component;

/** 支援措置の期限 — of every period that it is near and then that it is over; of every lift its end. */
@Component
@ProcessingGroup(DeadlineProcessing.DEADLINES)
class ProtectionKeeper {

  private final ProtectionTable table;

  ProtectionKeeper(ProtectionTable table) {
    this.table = table;
  }

  @EventHandler
  void on(ProtectionSet event, @SequenceNumber long sequence) {
    var to = event.to();
    if (to != null) {
      begin(new ProtectionDeadline(event.visitor(), event.protection()), sequence, to);
    }
  }

  @EventHandler
  void on(ProtectionConfirmed event, @SequenceNumber long sequence) {
    begin(new ProtectionDeadline(event.visitor(), event.protection()), sequence, event.to());
  }

  @EventHandler
  void on(ProtectionExtended event, @SequenceNumber long sequence) {
    begin(new ProtectionDeadline(event.visitor(), event.protection()), sequence, event.to());
  }

  @EventHandler
  void on(ProtectionEndApproached event, @SequenceNumber long sequence) {
    var row = new ProtectionDeadline(event.visitor(), event.protection()).ofPeriod();
    table.save(row, sequence, PROTECTION_ENDED, startOf(event.to().plusDays(1)), event.to());
  }

  @EventHandler
  void on(ProtectionEndPassed event) {
    table.remove(new ProtectionDeadline(event.visitor(), event.protection()).ofPeriod());
  }

  @EventHandler
  void on(ProtectionLiftedTemporarily event, @SequenceNumber long sequence) {
    var row = new ProtectionDeadline(event.visitor(), event.protection()).ofLift();
    table.save(row, sequence, LIFT_ENDS, event.until(), null);
  }

  @EventHandler
  void on(ProtectionReturned event) {
    table.remove(new ProtectionDeadline(event.visitor(), event.protection()).ofLift());
  }

  @EventHandler
  void on(ProtectionLifted event) {
    var protection = new ProtectionDeadline(event.visitor(), event.protection());
    table.remove(protection.ofPeriod());
    table.remove(protection.ofLift());
  }

  private void begin(ProtectionDeadline protection, long sequence, LocalDate to) {
    table.save(
        protection.ofPeriod(),
        sequence,
        PROTECTION_ENDS_SOON,
        startOf(ProtectionPeriod.lastMonthOf(to)),
        to);
  }
}
