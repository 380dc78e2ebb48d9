package jp.madoguchi.projection.kpi;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.madoguchi.projection.support.ImprovementState;
import jp.madoguchi.shared.calendar.OfficeHours;
import jp.madoguchi.shared.id.StaffId;
import jp.madoguchi.shared.kpi.Field;
import jp.madoguchi.shared.kpi.RowKind;

/** The rows of an improvement: on the day it was raised, and on the one it was closed. */
public final class ImprovementRows {

  private ImprovementRows() {}

  /**
   * @param alias under what name a member of staff stands in the rows
   */
  public static List<Row> of(ImprovementFacts facts, Function<StaffId, String> alias) {
    var raised = Stream.of(row(facts, RowKind.IMPROVEMENT, facts.raisedAt(), alias));
    return facts.closedAt() == null
        ? raised.toList()
        : Stream.concat(raised, Stream.of(row(facts, RowKind.CLOSURE, facts.closedAt(), alias)))
            .toList();
  }

  private static Row row(
      ImprovementFacts facts, RowKind kind, Instant at, Function<StaffId, String> alias) {
    var open = facts.outcome() == null;
    var row = Row.of(facts.id(), kind, OfficeHours.dayOf(at));
    return Moments.placed(row, at)
        .word(Field.DEPARTMENT, facts.department())
        .word(Field.STAFF, alias.apply(facts.by()))
        .word(Field.STATE, open ? ImprovementState.OPEN : ImprovementState.CLOSED)
        .word(Field.OUTCOME, facts.outcome())
        .flag(Field.COMPLETED, !open)
        .flag(Field.CITES_KPI, facts.figures() > 0)
        .flag(Field.LATE, facts.late())
        .number(Field.FIGURES_CITED, facts.figures())
        .number(Field.MEASURES, facts.measures())
        .number(Field.OPEN_SECONDS, Moments.secondsIfBoth(facts.raisedAt(), facts.closedAt()));
  }
}
