package jp.madoguchi.query.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import jp.madoguchi.query.kpi.Figure.Spread;
import jp.madoguchi.query.kpi.FigureView.Place;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicationTest {

  private static final Place SOMEWHERE =
      new Place("metric-wait", 1, Instant.EPOCH, Instant.EPOCH, Map.of(), 7);

  @ParameterizedTest
  @CsvSource({
    "0, , , 1.0, false",
    "1, , , 1.0, true",
    "4, , , 1.0, true",
    "5, , , 1.0, false",
    "100, , , 0.03, true",
    "100, 0, 100, 1.0, false",
    "100, 4, 100, 1.0, true",
    "100, 5, 100, 1.0, false",
    "100, 96, 100, 1.0, true",
    "100, 100, 100, 1.0, false"
  })
  void what_is_about_few_is_withheld_and_so_is_a_share_of_few_or_of_all_but_few(
      long rows,
      @Nullable Long numerator,
      @Nullable Long denominator,
      double coverage,
      boolean withheld) {
    var published =
        FigureView.published(SOMEWHERE, figure(rows, numerator, denominator, coverage), null);

    assertThat(published.suppressed()).isEqualTo(withheld);
    assertThat(published.value() == null).isEqualTo(withheld);
    assertThat(published.median() == null).isEqualTo(withheld);
    assertThat(published.rows()).isEqualTo(withheld ? 0 : rows);
  }

  @Test
  void the_longest_wait_is_always_somebodys_and_few_of_a_year_before_are_few() {
    var many = figure(100, null, null, 1);
    var published = FigureView.published(SOMEWHERE, many, figure(3, null, null, 1));

    assertThat(published.max()).isNull();
    assertThat(published.lastYear()).isNull();
    assertThat(FigureView.published(SOMEWHERE, many, many).lastYear()).isEqualTo(7);
    assertThat(FigureView.of(SOMEWHERE, many, many).max()).isEqualTo(9);
  }

  private static Figure figure(
      long rows, @Nullable Long numerator, @Nullable Long denominator, double coverage) {
    return new Figure(7.0, rows, numerator, denominator, new Spread(7, 7, 7, 9), coverage, 0.0);
  }
}
