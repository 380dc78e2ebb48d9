package jp.madoguchi.command.deadline;

import java.time.Instant;
import jp.madoguchi.shared.calendar.WorkingCalendar;
import jp.madoguchi.shared.catalog.CatalogEvent.DueRuleExtended;
import jp.madoguchi.shared.contact.ContactEvent.ContactCancelled;
import jp.madoguchi.shared.contact.ContactEvent.ContactCompleted;
import jp.madoguchi.shared.contact.ContactEvent.ContactReceived;
import jp.madoguchi.shared.contact.ContactEvent.VisitorLeft;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.CaseOpened;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.springframework.stereotype.Component;

/** Keeps the index of what comes due: it may be thrown away and is written again by a replay. */
@Component
@ProcessingGroup(DeadlineProcessing.DEADLINES)
class DeadlineKeeper {

  private final DeadlineTable table;
  private final WorkingCalendar calendar;

  DeadlineKeeper(DeadlineTable table, WorkingCalendar calendar) {
    this.table = table;
    this.calendar = calendar;
  }

  /** What is entered late is not closed before it can be finished: the recording counts. */
  @EventHandler
  void on(ContactReceived event, @SequenceNumber long sequence, @Timestamp Instant recordedAt) {
    table.add(event.contactId(), sequence, calendar.nextClosing(recordedAt));
  }

  @EventHandler
  void on(ContactCompleted event) {
    table.remove(event.contactId());
  }

  @EventHandler
  void on(VisitorLeft event) {
    table.remove(event.contactId());
  }

  @EventHandler
  void on(ContactCancelled event) {
    table.remove(event.contactId());
  }

  @EventHandler
  void on(CaseOpened event, @SequenceNumber long sequence) {
    table.save(event.caseId(), sequence, CaseClock.startedBy(event, calendar));
  }

  @EventHandler
  void on(ProcedureCaseEvent event, @SequenceNumber long sequence) {
    table
        .clockBefore(event.caseId(), sequence)
        .ifPresent(clock -> keep(event, sequence, clock, clock.after(event, calendar)));
  }

  @EventHandler
  void on(DueRuleExtended event, @SequenceNumber long sequence) {
    table.add(event, sequence);
  }

  private void keep(ProcedureCaseEvent event, long sequence, CaseClock before, CaseClock after) {
    if (!after.equals(before)) {
      table.save(event.caseId(), sequence, after);
    }
  }
}
