package jp.madoguchi.query.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvCellTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+81-3-0000-0000",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "  =1",
        "\u3000=1",
        "=cmd|' /C calc'!A0",
        "＝1",
        "＋1",
        "－1",
        "＠x"
      })
  void a_formula_is_a_text(String typed) {
    assertThat(CsvCell.of(typed)).isEqualTo("'" + typed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "旭川 花子", "A-101", "2=2", "'=1", "𠮷野", "0166-00-0000"})
  void any_other_text_stays_as_it_is(String typed) {
    assertThat(CsvCell.of(typed)).isEqualTo(typed);
  }

  static Stream<Arguments> values() {
    return Stream.of(
        Arguments.of(null, ""),
        Arguments.of(-5, "-5"),
        Arguments.of(120_000L, "120000"),
        Arguments.of(true, "はい"),
        Arguments.of(false, "いいえ"),
        Arguments.of(Instant.parse("2026-04-01T15:00:00Z"), "2026-04-02 00:00:00"),
        Arguments.of(LocalDate.of(2026, 4, 2), "2026-04-02"),
        Arguments.of(List.of("case-1", "case-2"), "case-1 case-2"),
        Arguments.of(List.of("=1", "2"), "'=1 2"));
  }

  @ParameterizedTest
  @MethodSource("values")
  void values_are_written_as_people_read_them(Object value, String cell) {
    assertThat(CsvCell.of(value)).isEqualTo(cell);
  }

  @Test
  void a_column_of_named_things_is_two() {
    var columns = Columns.<Named>of("x").withNamed("課", named -> named);

    assertThat(columns.names()).containsExactly("課ID", "課");
    assertThat(columns.cells(new Named("dept-tax", null))).containsExactly("dept-tax", "");
  }
}
