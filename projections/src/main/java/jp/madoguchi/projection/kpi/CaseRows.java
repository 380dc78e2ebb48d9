package jp.madoguchi.projection.kpi;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import jp.madoguchi.projection.support.CaseState;
import jp.madoguchi.shared.calendar.OfficeHours;
import jp.madoguchi.shared.id.StaffId;
import jp.madoguchi.shared.kpi.Field;
import jp.madoguchi.shared.kpi.RowKind;
import org.jspecify.annotations.Nullable;

/** The rows of a case: on the day it was opened, and on those it was decided and completed. */
public final class CaseRows {

  private CaseRows() {}

  /**
   * @param contact the contact in which it was handed in, if it is known
   * @param missed the contact at which it should have been offered, if it is known
   * @param consulted whether AIナビ was asked about it
   * @param alias under what name a member of staff stands in the rows
   */
  public static List<Row> of(
      CaseFacts facts,
      @Nullable ContactFacts contact,
      @Nullable ContactFacts missed,
      boolean consulted,
      Function<StaffId, String> alias) {
    var rows = new ArrayList<Row>();
    rows.add(
        row(facts, RowKind.CASE, facts.openedAt(), contact, alias)
            .number(Field.MISSED_AFTER_DAYS, missedAfter(facts, missed)));
    if (facts.decidedAt() != null) {
      rows.add(row(facts, RowKind.DECISION, facts.decidedAt(), contact, alias));
    }
    if (facts.completedAt() != null) {
      rows.add(row(facts, RowKind.COMPLETION, facts.completedAt(), contact, alias));
    }
    rows.forEach(row -> row.flag(Field.CONSULTED, consulted));
    return List.copyOf(rows);
  }

  private static Row row(
      CaseFacts facts,
      RowKind kind,
      Instant at,
      @Nullable ContactFacts contact,
      Function<StaffId, String> alias) {
    var row = Row.of(facts.id(), kind, OfficeHours.dayOf(at));
    Moments.placed(row, at);
    if (contact != null) {
      ContactRows.received(row, contact);
    }
    stands(row, facts, alias);
    took(row, facts);
    row.values().keySet().removeIf(field -> !field.isOf(kind));
    return row;
  }

  private static @Nullable Long missedAfter(CaseFacts facts, @Nullable ContactFacts missed) {
    return missed == null
        ? null
        : (Long)
            ChronoUnit.DAYS.between(
                OfficeHours.dayOf(missed.receivedAt()), OfficeHours.dayOf(facts.openedAt()));
  }

  private static void stands(Row row, CaseFacts facts, Function<StaffId, String> alias) {
    var standing = facts.standing();
    var course = facts.course();
    var state = standing.state();
    row.word(Field.DEPARTMENT, standing.owner())
        .word(Field.STAFF, standing.clerk() == null ? null : alias.apply(standing.clerk()))
        .word(Field.PROCEDURE, facts.procedure())
        .word(Field.REVISION, facts.revision())
        .word(Field.STATE, state)
        .word(Field.DECISION_TAKEN, standing.decision())
        .word(Field.DEFECT, course.defect())
        .flag(Field.COMPLETED, state == CaseState.COMPLETED)
        .flag(Field.CANCELLED, state == CaseState.CANCELLED)
        .flag(Field.WITHDRAWN, state == CaseState.WITHDRAWN)
        .flag(Field.PROVISIONAL, standing.provisional())
        .flag(Field.LATE, facts.late())
        .flag(Field.AT_COUNTER, facts.contactId() != null)
        .flag(Field.STANDARD_FLOW, state == CaseState.COMPLETED && course.isStraight());
  }

  private static void took(Row row, CaseFacts facts) {
    var course = facts.course();
    row.flag(Field.RETURNED, course.corrections() > 0)
        .flag(Field.DECIDED, facts.decidedAt() != null)
        .number(Field.CORRECTIONS, course.corrections())
        .number(Field.TRANSFERS, course.transfers())
        .number(Field.EXTENSIONS, course.extensions())
        .number(Field.PAUSED_DAYS, course.paused())
        .number(Field.ENTRY_DELAY_SECONDS, facts.delay())
        .number(Field.LEAD_SECONDS, Moments.secondsIfBoth(facts.openedAt(), facts.decidedAt()));
    var decided = facts.decidedAt();
    if (decided != null) {
      var days = Course.workingDays(facts.openedAt(), decided) - course.paused();
      row.number(Field.WORKING_DAYS, Math.max(0, days))
          .flag(Field.IN_TIME, !OfficeHours.dayOf(decided).isAfter(facts.standing().dueOn()));
    }
  }
}
