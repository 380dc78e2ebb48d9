package jp.madoguchi.command.visitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.madoguchi.shared.calendar.CivilDate;
import jp.madoguchi.shared.rejection.Rejection;
import jp.madoguchi.shared.visitor.RestrainedProcess;
import jp.madoguchi.shared.visitor.RestraintLevel;
import jp.madoguchi.shared.visitor.VisitorEvent.Restraint;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class VisitorValuesTest {

  private final Jackson3Serializer serializer = Jackson3Serializer.builder().build();

  @ParameterizedTest
  @ValueSource(
      strings = {"渡󠄁邉󠄂 花子", "𠮷野 家子", "\uE000外字 一郎", "  Ｎｇｕｙễｎ Ｖăｎ　Ａ ", "㍿ﾊﾟ", "か\u3099"})
  void a_name_is_kept_to_the_letter(String name) {
    assertThat(new OneLine(name).text().value()).isEqualTo(name);
  }

  static Stream<String> noNames() {
    return Stream.of("", " ", "　", "旭川\n花子", "旭川\u0000", "旭川\u2028花子", "\uD842", "あ".repeat(301));
  }

  @ParameterizedTest
  @MethodSource("noNames")
  void what_is_no_line_is_no_name(String words) {
    assertThatIllegalArgumentException().isThrownBy(() -> new OneLine(words));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0166-00-0000", "09000000000", "+81-90-0000-0000", "0166(00)0000"})
  void a_phone_number_is_one(String number) {
    assertThat(new Phone(number).text().value()).isEqualTo(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "1", "電話", "０１６６－００－００００", "0166-00-0000-", "0166 00 0000\n", "tel:0166"})
  void what_is_no_phone_number_is_refused(String number) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Phone(number));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "1234567", "000000000000001"})
  void a_resident_number_is_taken_whatever_its_check_digit(String number) {
    assertThat(new ResidentNumber(number).text().value()).isEqualTo(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "１２３", "12-3", "1234567890123456", "abc"})
  void what_is_no_resident_number_is_refused(String number) {
    assertThatIllegalArgumentException().isThrownBy(() -> new ResidentNumber(number));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "070", "070000", "070-00000", "０７００００００"})
  void what_is_no_postal_code_is_refused(String code) {
    assertThatIllegalArgumentException().isThrownBy(() -> new PostalCode(code));
  }

  @Test
  void there_are_ten_phones_at_most() {
    var eleven = IntStream.range(10, 21).mapToObj(n -> new Phone("0166-00-00" + n)).toList();

    assertThatIllegalArgumentException().isThrownBy(() -> new Phones(eleven));
    assertThatIllegalArgumentException().isThrownBy(() -> new Phones(List.of()));
  }

  @Test
  void a_process_is_restrained_in_one_way() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Restraints(
                    List.of(
                        new Restraint(RestrainedProcess.ISSUE, RestraintLevel.ERROR),
                        new Restraint(RestrainedProcess.ISSUE, RestraintLevel.ALERT))));
    assertThatIllegalArgumentException().isThrownBy(() -> new Restraints(List.of()));
    assertThatIllegalArgumentException().isThrownBy(() -> new Processes(List.of()));
  }

  @Test
  void nobody_is_born_tomorrow() {
    var today = LocalDate.of(2026, 4, 1);
    var tomorrow = born("令和8年4月2日");

    assertThatExceptionOfType(CommandExecutionException.class)
        .isThrownBy(() -> tomorrow.bornBy(today));
    assertThat(born("令和8年頃").bornBy(today)).isNotNull();
  }

  @Test
  void what_was_typed_is_never_logged() {
    assertThat(
            List.of(
                new OneLine("花子"),
                new Phone("0166-00-0000"),
                new PostalCode("0700000"),
                new ResidentNumber("1234567"),
                new CivilDate("1955-02-30")))
        .asString()
        .doesNotContain("花子", "0166", "0700000", "1234567", "1955");
  }

  static Stream<Object> messages() {
    return Stream.of(
        new VisitorCommand.AmendParticulars(
            VisitorStories.HANAKO,
            VisitorStories.address("7条"),
            VisitorStories.REASON,
            VisitorStories.NINE),
        VisitorStories.protect(false, VisitorStories.FIRST, VisitorStories.LAST),
        new VisitorCommand.LiftTemporarily(
            VisitorStories.HANAKO,
            1,
            new Processes(List.of(RestrainedProcess.ISSUE)),
            VisitorStories.NINE,
            VisitorStories.REASON,
            VisitorStories.NINE),
        Rejection.of(VisitorRejection.VISITOR_IS_MERGED, "名寄せされています"));
  }

  @ParameterizedTest
  @MethodSource("messages")
  void messages_cross_a_wire(Object message) {
    assertThat((Object) serializer.deserialize(serializer.serialize(message, String.class)))
        .isEqualTo(message);
  }

  private static Typed born(String day) {
    return new Typed(null, null, null, null, new CivilDate(day), null, null, null, null);
  }
}
