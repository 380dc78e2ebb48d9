package jp.madoguchi.projection.metric;

import static jp.madoguchi.projection.support.Cast.CITIZENS;
import static jp.madoguchi.projection.support.Cast.recorded;
import static jp.madoguchi.projection.support.Cast.storedAndLoaded;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.shared.id.MetricId;
import jp.madoguchi.shared.kpi.Field;
import jp.madoguchi.shared.kpi.Filter;
import jp.madoguchi.shared.kpi.Formula.Share;
import jp.madoguchi.shared.kpi.MetricEvent.MetricDefined;
import jp.madoguchi.shared.kpi.MetricGroup;
import jp.madoguchi.shared.kpi.MetricRevision;
import jp.madoguchi.shared.kpi.RowKind;
import jp.madoguchi.shared.kpi.TimeGrain;
import jp.madoguchi.shared.kpi.Unit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MetricPageTest {

  private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
  private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);

  @Test
  void keeps_every_definition_and_survives_the_store() {
    var page = twice();

    assertThat(page.revisions()).extracting(MetricRevision::number).containsExactly(1, 2);
    assertThat(page.latest().number()).isEqualTo(2);
    assertThat(page.after(defined(2, OCTOBER, null), recorded(1, 9))).isEqualTo(page);
    assertThat(storedAndLoaded(page, MetricPage.class)).isEqualTo(page);
  }

  @Test
  void on_each_day_the_newest_definition_whose_dates_include_it_is_in_force() {
    var page = twice();

    assertThat(page.inForceOn(APRIL.minusDays(1))).isEmpty();
    assertThat(page.inForceOn(OCTOBER.minusDays(1)).orElseThrow().number()).isEqualTo(1);
    assertThat(page.inForceOn(OCTOBER).orElseThrow().number()).isEqualTo(2);
    var ended = page.after(defined(3, OCTOBER, OCTOBER), recorded(2, 2));
    assertThat(ended.inForceOn(OCTOBER).orElseThrow().number()).isEqualTo(3);
    assertThat(ended.inForceOn(OCTOBER.plusDays(1)).orElseThrow().number()).isEqualTo(2);
  }

  @Test
  void a_revision_is_found_by_its_number() {
    assertThat(twice().revision(1).orElseThrow().number()).isEqualTo(1);
    assertThat(twice().revision(3)).isEmpty();
  }

  private static MetricPage twice() {
    return MetricPage.startedBy(defined(1, APRIL, null), recorded(0, 0))
        .after(defined(2, OCTOBER, null), recorded(1, 1));
  }

  private static MetricDefined defined(int number, LocalDate from, @Nullable LocalDate to) {
    return new MetricDefined(
        new MetricId("metric-left"),
        new MetricRevision(
            number,
            "離脱率",
            "Left before service",
            "待ちきれずに帰る人を減らすため",
            MetricGroup.CRM,
            RowKind.CONTACT,
            new Share(List.of(Filter.is(Field.LEFT, "true"))),
            Unit.SHARE,
            TimeGrain.DAY,
            List.of(Field.DEPARTMENT),
            List.of(),
            CITIZENS,
            from,
            to));
  }
}
