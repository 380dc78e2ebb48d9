package jp.madoguchi.projection.kpi;

import static jp.madoguchi.projection.support.Cast.CITIZENS;
import static jp.madoguchi.projection.support.Cast.recorded;
import static jp.madoguchi.projection.support.Cast.storedAndLoaded;
import static jp.madoguchi.projection.support.ImprovementCast.cited;
import static jp.madoguchi.projection.support.ImprovementCast.closed;
import static jp.madoguchi.projection.support.ImprovementCast.decided;
import static jp.madoguchi.projection.support.ImprovementCast.raised;
import static jp.madoguchi.projection.support.ImprovementCast.reopened;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.madoguchi.shared.improvement.ImprovementOutcome;
import jp.madoguchi.shared.kpi.Field;
import jp.madoguchi.shared.kpi.RowKind;
import org.junit.jupiter.api.Test;

class ImprovementFactsTest {

  private static final int A_DAY = 24 * 60;
  private static final LocalDate THE_DAY = LocalDate.of(2026, 11, 24);

  private final ImprovementFacts raised = ImprovementFacts.startedBy(raised(), recorded(0, 0));
  private final ImprovementFacts closed =
      raised
          .after(decided(1, 1), recorded(1, 1))
          .after(cited(300, 2), recorded(2, 2))
          .after(closed(ImprovementOutcome.IMPROVED, A_DAY), recorded(3, A_DAY));

  @Test
  void counts_on_the_days_it_was_raised_and_closed() {
    assertThat(rows(closed))
        .extracting(Row::kind, Row::day)
        .containsExactly(
            tuple(RowKind.IMPROVEMENT, THE_DAY), tuple(RowKind.CLOSURE, THE_DAY.plusDays(1)));
    assertThat(rows(closed))
        .allSatisfy(
            row ->
                assertThat(row.values())
                    .containsAllEntriesOf(
                        Map.of(
                            Field.DEPARTMENT,
                            CITIZENS.value(),
                            Field.STATE,
                            "CLOSED",
                            Field.OUTCOME,
                            "IMPROVED",
                            Field.COMPLETED,
                            true,
                            Field.CITES_KPI,
                            true,
                            Field.FIGURES_CITED,
                            2L,
                            Field.MEASURES,
                            1L,
                            Field.OPEN_SECONDS,
                            86_400L)));
  }

  @Test
  void taken_up_again_it_is_not_closed_any_more_but_its_day_is_remembered() {
    var again = closed.after(reopened(A_DAY + 1), recorded(4, A_DAY + 1));

    assertThat(rows(again)).extracting(Row::kind).containsExactly(RowKind.IMPROVEMENT);
    assertThat(again.days()).isEqualTo(closed.days());
    assertThat(rows(again).getFirst().values())
        .containsEntry(Field.STATE, "OPEN")
        .doesNotContainKeys(Field.OUTCOME, Field.OPEN_SECONDS);
  }

  @Test
  void rows_have_the_fields_of_their_kind_and_no_others() {
    assertThat(rows(closed))
        .allSatisfy(row -> assertThat(row.kind().fields()).containsAll(row.values().keySet()));
  }

  @Test
  void telling_it_twice_tells_it_once_and_it_survives_the_store() {
    assertThat(closed.after(cited(300, 2), recorded(2, 2))).isEqualTo(closed);
    assertThat(storedAndLoaded(closed, ImprovementFacts.class)).isEqualTo(closed);
  }

  private static List<Row> rows(ImprovementFacts facts) {
    return ImprovementRows.of(facts, staff -> "alias of " + staff);
  }
}
