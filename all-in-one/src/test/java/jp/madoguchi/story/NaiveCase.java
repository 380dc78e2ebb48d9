package jp.madoguchi.story;

import static java.util.Objects.requireNonNull;
import static jp.madoguchi.story.NaiveRows.add;
import static jp.madoguchi.story.NaiveRows.day;
import static jp.madoguchi.story.NaiveRows.number;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.madoguchi.shared.calendar.WorkingCalendar;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.CaseCancelled;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.CaseCompleted;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.CaseDecided;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.CaseOpened;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.CaseReopened;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.CaseTransferred;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.CorrectionAnswered;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.CorrectionRequested;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.DueDateExtended;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.FindingOverridden;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.TransferAccepted;
import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;

/** 素朴な手続 — what the KPIs need of one case, by plain bookkeeping. */
final class NaiveCase {

  private static final WorkingCalendar CALENDAR = new WorkingCalendar();

  private final CaseOpened first;
  private final Map<String, Object> row;
  private int odd;
  private int paused;
  private LocalDate dueOn;
  private @Nullable Instant returned;
  private @Nullable Instant decided;
  private @Nullable Instant completed;

  private NaiveCase(CaseOpened first) {
    this.first = first;
    dueOn = first.dueOn();
    row = NaiveRows.row("CASE", first.happenedAt());
    row.put("AT_COUNTER", first.contactId() != null);
    row.put("DEPARTMENT", first.owner().value());
    row.put("PROCEDURE", first.procedure().procedure().value());
    row.put("CORRECTIONS", 0L);
    row.put("TRANSFERS", 0L);
    row.put("CANCELLED", false);
  }

  /**
   * On the days it was opened, decided and completed; none of any other life.
   *
   * @param contacts the rows of all contacts, by their names
   */
  static List<Map<String, Object>> rows(
      List<DomainEventMessage<?>> life,
      Map<String, Map<String, Object>> contacts,
      boolean consulted) {
    if (!(life.getFirst().getPayload() instanceof CaseOpened first)) {
      return List.of();
    }
    var one = new NaiveCase(first);
    one.row.put("CONSULTED", consulted);
    var contact = first.contactId() == null ? null : contacts.get(first.contactId().value());
    if (contact != null) {
      one.row.put("CHANNEL", requireNonNull(contact.get("CHANNEL")));
    }
    var missed = first.missedIn() == null ? null : contacts.get(first.missedIn().value());
    if (missed != null) {
      var then = (LocalDate) requireNonNull(missed.get("day"));
      one.row.put("MISSED_AFTER_DAYS", day(first.happenedAt()).toEpochDay() - then.toEpochDay());
    }
    life.forEach(message -> one.tell((ProcedureCaseEvent) message.getPayload()));
    return one.told();
  }

  private void tell(ProcedureCaseEvent event) {
    var at = event.happenedAt();
    switch (event) {
      case CorrectionRequested _ -> {
        add(row, "CORRECTIONS");
        returned = at;
        odd++;
      }
      case CorrectionAnswered a -> {
        paused += returned == null ? 0 : days(returned, at);
        returned = null;
        dueOn = a.dueOn();
      }
      case DueDateExtended e -> {
        dueOn = e.dueOn();
        odd++;
      }
      case CaseTransferred _ -> {
        add(row, "TRANSFERS");
        odd++;
      }
      case TransferAccepted t -> row.put("DEPARTMENT", t.department().value());
      case FindingOverridden _ -> odd++;
      case CaseDecided _ -> decided = at;
      case CaseCompleted _ -> completed = at;
      case CaseCancelled _ -> row.put("CANCELLED", true);
      case CaseReopened r -> {
        decided = null;
        completed = null;
        dueOn = r.dueOn();
        row.put("CANCELLED", false);
        odd++;
      }
      default -> {}
    }
  }

  private List<Map<String, Object>> told() {
    row.put("RETURNED", number(row, "CORRECTIONS") > 0);
    row.put("DECIDED", decided != null);
    row.put("STANDARD_FLOW", completed != null && odd == 0);
    if (decided != null) {
      row.put("WORKING_DAYS", (long) Math.max(0, days(first.happenedAt(), decided) - paused));
      row.put("IN_TIME", !day(decided).isAfter(dueOn));
    }
    var rows = new ArrayList<Map<String, Object>>(List.of(row));
    again(rows, "DECISION", decided);
    again(rows, "COMPLETION", completed);
    return rows;
  }

  private void again(List<Map<String, Object>> rows, String kind, @Nullable Instant at) {
    if (at != null) {
      var same = new LinkedHashMap<>(row);
      same.put("kind", kind);
      same.put("day", day(at));
      rows.add(same);
    }
  }

  private static int days(Instant from, Instant to) {
    return CALENDAR.workingDaysBetween(day(from), day(to));
  }
}
