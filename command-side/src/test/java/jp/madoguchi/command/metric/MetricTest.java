package jp.madoguchi.command.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.command.metric.MetricCommand.AddMetric;
import jp.madoguchi.command.metric.MetricCommand.ReviseMetric;
import jp.madoguchi.command.support.PublicText;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.id.MetricId;
import jp.madoguchi.shared.kpi.Field;
import jp.madoguchi.shared.kpi.Formula;
import jp.madoguchi.shared.kpi.Formula.Count;
import jp.madoguchi.shared.kpi.Formula.NoSource;
import jp.madoguchi.shared.kpi.Formula.Sum;
import jp.madoguchi.shared.kpi.MetricEvent.MetricDefined;
import jp.madoguchi.shared.kpi.MetricGroup;
import jp.madoguchi.shared.kpi.RowKind;
import jp.madoguchi.shared.kpi.TimeGrain;
import jp.madoguchi.shared.kpi.Unit;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MetricTest {

  private static final MetricId CONTACTS = new MetricId("metric-contacts");
  private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);

  private final FixtureConfiguration<Metric> fixture = new AggregateTestFixture<>(Metric.class);

  @Test
  void begins_with_its_first_definition() {
    fixture
        .givenNoPriorActivity()
        .when(new AddMetric(CONTACTS, definition(new Count(), null)))
        .expectEvents(defined(1, new Count()));
  }

  @Test
  void another_definition_is_another_revision() {
    fixture
        .given(defined(1, new Count()))
        .when(new ReviseMetric(CONTACTS, definition(new Sum(Field.SERVICES), null)))
        .expectEvents(defined(2, new Sum(Field.SERVICES)))
        .expectResultMessagePayload(2);
  }

  @Test
  void the_same_definition_twice_is_not_news() {
    fixture
        .given(defined(1, new Count()))
        .when(new ReviseMetric(CONTACTS, definition(new Count(), null)))
        .expectNoEvents()
        .expectResultMessagePayload(1);
  }

  @Test
  void what_cannot_be_computed_is_no_definition() {
    assertThatThrownBy(() -> definition(new Sum(Field.HOLDS), null))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> definition(new NoSource(" "), null))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> definition(new Count(), APRIL.minusDays(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("適用の終わり");
    assertThat(definition(new Count(), APRIL).effectiveTo()).isEqualTo(APRIL);
  }

  @Test
  void a_new_city_has_the_whole_catalogue() {
    var ids = new MetricSeed().plantings().stream().map(planting -> planting.life().value());

    assertThat(ids)
        .hasSizeGreaterThan(50)
        .contains(
            "metric-wait", "metric-standard-flow", "metric-ai-adopted", "metric-hand-written");
  }

  private static MetricDefined defined(int number, Formula formula) {
    return new MetricDefined(CONTACTS, definition(formula, null).numbered(number));
  }

  private static MetricDefinition definition(Formula formula, @Nullable LocalDate to) {
    return new MetricDefinition(
        new PublicText("来庁者対応件数"),
        new PublicText("Contacts"),
        new PublicText("混雑を見るため"),
        MetricGroup.CRM,
        RowKind.CONTACT,
        formula,
        Unit.ITEMS,
        TimeGrain.DAY,
        List.of(Field.DEPARTMENT),
        List.of(),
        new DepartmentId("dept-general-affairs"),
        APRIL,
        to);
  }
}
