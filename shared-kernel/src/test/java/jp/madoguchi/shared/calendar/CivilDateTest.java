package jp.madoguchi.shared.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CivilDateTest {

  @ParameterizedTest
  @CsvSource({
    "1955-02-28, 1955-02-28",
    "1955/2/8, 1955-02-08",
    "1955年2月8日, 1955-02-08",
    "昭和30年2月8日, 1955-02-08",
    "昭和３０年２月８日, 1955-02-08",
    "昭30.2.8, 1955-02-08",
    "S30.2.8, 1955-02-08",
    "令和元年5月1日, 2019-05-01",
    "平成31年4月30日, 2019-04-30",
    "昭和64年1月7日, 1989-01-07",
    "大正15年12月25日, 1926-12-25",
    "昭和元年12月25日, 1926-12-25",
    "明治45年7月30日, 1912-07-30"
  })
  void a_day_is_read_in_our_years_and_in_those_of_an_era(String written, String day) {
    assertThat(new CivilDate(written).sortable()).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource({
    "昭和30年2月30日, 1955-02-30",
    "1955-02-29, 1955-02-29",
    "1955-04-31, 1955-04-31",
  })
  void a_day_need_be_in_no_calendar(String written, String day) {
    assertThat(new CivilDate(written).sortable()).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource({
    "年月日不詳, 0000-00-00",
    "不詳, 0000-00-00",
    "昭和30年月日不詳, 1955-00-00",
    "昭和30年2月日不詳, 1955-02-00",
    "令和2年頃, 2020-00-00",
    "昭和30年2月頃, 1955-02-00",
    "昭和30年2月8日頃, 1955-02-08",
    "昭和30年2月上旬, 1955-02-00",
    "昭和30年2月中旬頃, 1955-02-00",
    "昭和30年2月下旬, 1955-02-00",
    "昭和30年春頃, 1955-00-00",
    "推定昭和30年, 1955-00-00",
    "推定昭和30年2月, 1955-02-00",
    "推定昭和30年2月8日, 1955-02-08",
    "推定昭和30年2月8日頃, 1955-02-08",
    "令和2年2月8日頃から10日頃までの間, 2020-02-08",
    "令和2年12月31日から令和3年1月2日まで, 2020-12-31",
  })
  void what_is_not_known_is_said(String written, String day) {
    assertThat(new CivilDate(written).sortable()).isEqualTo(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "昭和65年1月1日",
        "昭和64年1月8日",
        "平成31年5月1日",
        "平成32年頃",
        "昭和0年1月1日",
        "令和元年4月30日",
        "大正元年7月",
        "昭和30年13月1日",
        "昭和30年2月32日",
        "昭和30年0月1日",
        "1955-00-10",
        "1955-13-01",
        "1867-12-31",
        "2200-01-01",
        "30-02-08",
        "昭和30年",
        "昭和30年2月",
        "昭和30年8日",
        "昭和30年2月8日不詳",
        "昭和30年2月月日不詳",
        "昭和30年2月春",
        "慶応3年1月1日",
        "1955-02",
        "きのう",
        "から",
        "昭和30年2月8日から",
        "昭和30年2月8日からずっと",
        "",
        "二千年一月一日",
        "1955-02-28T00:00:00Z",
        "123456789018"
      })
  void what_is_no_day_is_refused(String written) {
    assertThatIllegalArgumentException().isThrownBy(() -> new CivilDate(written));
  }

  @Test
  void a_book_is_no_day() {
    var book = "年".repeat(100_000);

    assertThatIllegalArgumentException().isThrownBy(() -> new CivilDate(book));
  }

  @Test
  void what_was_written_is_kept_to_the_letter() {
    assertThat(new CivilDate("昭和３０年 ２月３０日").asWritten()).isEqualTo("昭和３０年 ２月３０日");
  }

  @Test
  void it_is_never_logged() {
    assertThat(new CivilDate("1955-02-28")).asString().doesNotContain("1955");
  }
}
