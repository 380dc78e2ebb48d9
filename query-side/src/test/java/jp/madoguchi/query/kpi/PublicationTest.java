package jp.madoguchi.query.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicationTest {

  @ParameterizedTest
  @CsvSource({
    "0, , , false",
    "1, , , true",
    "4, , , true",
    "5, , , false",
    "100, 0, 100, false",
    "100, 4, 100, true",
    "100, 5, 100, false",
    "100, 96, 100, true",
    "100, 100, 100, false"
  })
  void what_is_about_few_is_withheld_and_so_is_a_share_of_few_or_of_all_but_few(
      long rows, @Nullable Long numerator, @Nullable Long denominator, boolean withheld) {
    var published = figure(rows, numerator, denominator).forPublication();

    assertThat(published.suppressed()).isEqualTo(withheld);
    assertThat(published.value() == null).isEqualTo(withheld);
    assertThat(published.max()).isNull();
  }

  private static FigureView figure(
      long rows, @Nullable Long numerator, @Nullable Long denominator) {
    return new FigureView(
        "metric-wait",
        1,
        Instant.EPOCH,
        Instant.EPOCH,
        Map.of(),
        7.0,
        rows,
        numerator,
        denominator,
        7.0,
        7L,
        7L,
        9L,
        1.0,
        0.0,
        null,
        false,
        1);
  }
}
