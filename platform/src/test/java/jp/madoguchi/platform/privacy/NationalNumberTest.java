package jp.madoguchi.platform.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NationalNumberTest {

  @ParameterizedTest
  @CsvSource({
    "12345678901, 8",
    "98320567321, 4",
    "23456789012, 1",
    "31415926535, 2",
    "11111111111, 8",
    "00000000000, 0"
  })
  void its_last_digit_checks_the_others(String digits, int check) {
    assertThat(NationalNumber.checkDigit(digits)).isEqualTo(check);
    assertThat(NationalNumber.isIn(digits + check)).isTrue();
    assertThat(NationalNumber.isIn(digits + (check + 1) % 10)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "123456789018",
        "１２３４５６７８９０１８",
        "1234 5678 9018",
        "1234　5678　9018",
        "1234-5678-9018",
        "１２３４－５６７８－９０１８",
        "1234−5678−9018",
        "1234ー5678ー9018",
        "1234ｰ5678ｰ9018",
        "1234‐5678‐9018",
        "1234‑5678‑9018",
        "1234 - 5678 - 9018",
        "1234・5678・9018",
        "1234_5678_9018",
        "1234\n5678\n9018",
        "123-456-789-018",
        "123456 789018",
        "12345678 9018",
        "1234 56789018",
        "12345678901-8",
        "1 2 3 4 5 6 7 8 9 0 1 8",
        "1234\u200b5678\ufeff9018",
        "マイナンバーは123456789018です",
        "番号：1234 5678 9018、電話 090-1234-5678",
        "1234 5678 9018 090-1234-5678",
        "1234-5678-9018 2026-04-01",
        "2026-04-01 123456789018",
        "No123456789018",
        "9832-0567-3214",
        "𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗𝟎𝟏𝟖"
      })
  void it_is_found_however_it_is_written(String text) {
    assertThat(NationalNumber.isIn(text)).isTrue();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NationalNumber.refusedIn(text))
        .withMessage(NationalNumber.SENTENCE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "123456789017",
        "1180301018771",
        "1 1803 0101 8771",
        "9-0000-2001-2041",
        "1234567890184",
        "0123456789018",
        "12345678901",
        "1234-5678-9018-3456",
        "1 2 3 4 5 6 7 8 9 0 1 8 5",
        "0166-26-1111 0166-26-1112",
        "+819012345678",
        "+81-90-1234-5678",
        "81-90-1234-5678",
        "090-1234-5678",
        "2026-04-01T09:30:00.123456+09:00",
        "192.168.100.101",
        "¥123,456,789,018",
        "令和8年4月1日 10時30分 3番窓口",
        "1234人5678円9018個"
      })
  void other_numbers_are_left_alone(String text) {
    assertThat(NationalNumber.isIn(text)).isFalse();
    assertThat(NationalNumber.refusedIn(text)).isEqualTo(text);
  }

  @Test
  void a_phone_number_is_not_one_even_where_its_digits_would_pass() {
    assertThat(NationalNumber.isIn("819012345673")).isTrue();
    assertThat(NationalNumber.isIn("+819012345673")).isFalse();
    assertThat(NationalNumber.isIn("+81 90 1234 5673")).isFalse();
  }

  @Test
  void a_name_that_a_machine_has_made_is_not_one() {
    assertThat(NationalNumber.isIn("0197f3a0-1234-7000-8000-123456789018")).isFalse();
    assertThat(NationalNumber.isIn("d41d8cd98f00b204e980123456789018")).isFalse();
  }

  @Provide
  Arbitrary<String> valid() {
    return Arbitraries.strings()
        .numeric()
        .ofLength(11)
        .map(digits -> digits + NationalNumber.checkDigit(digits));
  }

  @Provide
  Arbitrary<String> gaps() {
    return Arbitraries.of("", " ", "　", "-", "－", "ー", "−", " - ", "·", "\t");
  }

  @Property
  void none_passes_whatever_stands_around_it(
      @ForAll("valid") String number,
      @ForAll("gaps") String gap,
      @ForAll("words") String before,
      @ForAll("words") String after) {
    var written = number.replaceAll("(\\d{4})(?=\\d)", "$1" + gap);

    assertThat(NationalNumber.isIn(before + written + after)).isTrue();
    assertThat(NationalNumber.isIn(before + fullWidth(written) + after)).isTrue();
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.strings().withCharRange('ぁ', 'ん').withCharRange('一', '龥').ofMaxLength(20);
  }

  @Property
  void the_eleven_digits_alone_are_never_one(@ForAll("valid") String number) {
    assertThat(NationalNumber.isIn(number.substring(1))).isFalse();
    assertThat(NationalNumber.isIn("7" + number)).isFalse();
    assertThat(NationalNumber.isIn(number + "7")).isFalse();
  }

  @Property
  void one_wrong_digit_is_mostly_noticed(
      @ForAll("valid") String number, @ForAll @IntRange(max = 11) int place) {
    var other = number.toCharArray();
    other[place] = (char) ('0' + (other[place] - '0' + 1) % 10);
    var wrong = new String(other);

    assertThat(NationalNumber.isIn(wrong))
        .isEqualTo(NationalNumber.checkDigit(wrong) == wrong.charAt(11) - '0');
  }

  @Property
  void no_name_of_ours_is_one(@ForAll long most, @ForAll long least) {
    assertThat(NationalNumber.isIn("visitor-" + new UUID(most, least))).isFalse();
  }

  private static String fullWidth(String text) {
    return text.codePoints()
        .map(c -> c >= '0' && c <= '9' ? c - '0' + '０' : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
