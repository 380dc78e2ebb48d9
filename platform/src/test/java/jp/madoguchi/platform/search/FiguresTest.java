package jp.madoguchi.platform.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1985-04-03",
        "1985/4/3",
        "1985.4.3",
        "1985年4月3日",
        "１９８５年４月３日",
        "19850403",
        "西暦1985年4月3日",
        "昭和60年4月3日",
        "昭和６０年４月３日",
        "昭和60年 4月 3日",
        "昭和六十年四月三日",
        "昭60.4.3",
        "昭和60-04-03",
        "S60.4.3",
        "s60/4/3",
        "Ｓ６０．４．３",
        "S60年4月3日",
        "S600403",
        "昭600403",
        "3600403",
        "3-600403",
        "1985年4月3日生",
        "昭和60年4月3日生まれ",
        "1985−4−3"
      })
  void ways_to_write_one_day_are_one(String written) {
    assertThat(BirthDates.folded(written)).contains("1985-04-03");
  }

  @ParameterizedTest
  @CsvSource({
    "1985, 1985",
    "1985年, 1985",
    "昭和60年, 1985",
    "S60, 1985",
    "1985-04, 1985-04",
    "1985年4月, 1985-04",
    "昭和60年4月, 1985-04",
    "S60.4, 1985-04",
    "平成元年1月8日, 1989-01-08",
    "平成元年, 1989",
    "令和元.5.1, 2019-05-01",
    "R1.5.1, 2019-05-01",
    "㍻31年4月30日, 2019-04-30",
    "大正15年12月24日, 1926-12-24",
    "明治45.7.29, 1912-07-29",
    "昭和30年2月30日, 1955-02-30",
    "S300230, 1955-02-30"
  })
  void what_is_known_of_a_day_is_kept(String written, String folded) {
    assertThat(BirthDates.folded(written)).contains(folded);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "4月3日", "昭和", "1985-4-3-2", "9999", "090-1234-5678", "サトウ", "60年", "123"})
  void what_is_no_date_is_none(String written) {
    assertThat(BirthDates.folded(written)).isEmpty();
  }

  @Property
  void every_day_is_found_in_both_reckonings(@ForAll @IntRange(max = 50_000) int days) {
    var day = LocalDate.of(1890, 1, 1).plusDays(days);
    var japanese =
        new DateTimeFormatterBuilder()
            .appendPattern("GGGGy年M月d日")
            .toFormatter(Locale.JAPAN)
            .withChronology(java.time.chrono.JapaneseChronology.INSTANCE);

    assertThat(BirthDates.folded(japanese.format(JapaneseDate.from(day)))).contains(day.toString());
    assertThat(BirthDates.folded(day.format(DateTimeFormatter.ofPattern("uuuu年M月d日"))))
        .contains(day.toString());
    assertThat(BirthDates.folded(day.toString())).contains(day.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "090-1234-5678, 09012345678",
    "０９０－１２３４－５６７８, 09012345678",
    "090 1234 5678, 09012345678",
    "090(1234)5678, 09012345678",
    "+81-90-1234-5678, 09012345678",
    "+81(0)90-1234-5678, 09012345678",
    "＋８１９０１２３４５６７８, 09012345678",
    "0081 90 1234 5678, 09012345678",
    "0166-26-1111 内線 2345, 0166261111",
    "0166-26-1111(内)23, 0166261111",
    "0166ー26ー1111, 0166261111",
    "8123, 8123",
    "0081, 0081"
  })
  void a_phone_is_its_digits(String written, String folded) {
    assertThat(Digits.ofPhone(written)).isEqualTo(folded);
  }

  @ParameterizedTest
  @CsvSource({"0001234567, 1234567", "１２３４５６７, 1234567", "a-001, A001", "0, 0", "000, 0"})
  void a_resident_number_is_its_figures(String written, String folded) {
    assertThat(Digits.ofNumber(written)).isEqualTo(folded);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "北海道旭川市7条通9丁目48番地 | 北海道/旭川市/7/条通/9/48",
        "北海道旭川市７条通９－４８ | 北海道/旭川市/7/条通/9/48",
        "北海道 旭川市 七条通九丁目四十八番地 | 北海道/旭川市/7/条通/9/48",
        "東京都千代田区霞が関1の2の3 | 東京都/千代田区/霞ケ関/1/2/3",
        "東京都千代田区霞ヶ関1-2-3 | 東京都/千代田区/霞ケ関/1/2/3"
      })
  void an_address_is_its_parts(String written, String parts) {
    assertThat(String.join("/", Address.parts(written))).isEqualTo(parts);
  }
}
