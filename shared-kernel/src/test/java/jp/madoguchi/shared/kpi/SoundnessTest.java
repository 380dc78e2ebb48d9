package jp.madoguchi.shared.kpi;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import jp.madoguchi.shared.kpi.Filter.Test;
import jp.madoguchi.shared.kpi.Formula.Conversion;
import jp.madoguchi.shared.kpi.Formula.Count;
import jp.madoguchi.shared.kpi.Formula.Distinct;
import jp.madoguchi.shared.kpi.Formula.Distribution;
import jp.madoguchi.shared.kpi.Formula.NoSource;
import jp.madoguchi.shared.kpi.Formula.Ratio;
import jp.madoguchi.shared.kpi.Formula.Repeated;
import jp.madoguchi.shared.kpi.Formula.Share;
import jp.madoguchi.shared.kpi.Formula.Sum;
import jp.madoguchi.shared.kpi.Part.Measure;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SoundnessTest {

  private static final Filter LEFT = Filter.is(Field.LEFT, "true");
  private static final Filter RETURNED = Filter.is(Field.RETURNED, "true");

  static Stream<Asked> soundOnes() {
    return Stream.of(
        contacts(new Count()),
        contacts(new NoSource("記入の回数は記録していません")),
        contacts(new Distinct(Field.CHANNEL)),
        contacts(new Sum(Field.SERVICES)),
        contacts(new Distribution(Field.WAIT_SECONDS)),
        contacts(new Share(List.of(LEFT))),
        contacts(new Conversion(List.of(Filter.atLeast(Field.CALLS, 1)), List.of(LEFT))),
        contacts(new Repeated(Field.PURPOSE, 2)),
        contacts(
            new Ratio(
                part(RowKind.CONTACT, Measure.SUM, Field.HANDOVERS),
                part(RowKind.CONTACT, Measure.COUNT, null))),
        contacts(
            new Ratio(
                part(RowKind.CASE, Measure.COUNT, null),
                part(RowKind.SERVICE, Measure.DISTINCT, Field.STAFF))),
        with(new Count(), List.of(Field.HOUR, Field.WEEKDAY, Field.LEFT), List.of(LEFT)));
  }

  @ParameterizedTest
  @MethodSource("soundOnes")
  void what_stands_in_its_rows_can_be_computed(Asked asked) {
    assertThatCode(() -> asked.requireSound()).doesNotThrowAnyException();
  }

  static Stream<Arguments> unsoundOnes() {
    return Stream.of(
        unsound(contacts(new Sum(Field.HOLDS)), "「来庁者対応」の行に「保留回数」という項目はありません"),
        unsound(contacts(new Sum(Field.CHANNEL)), "「チャネル」は数値ではありません"),
        unsound(contacts(new Distribution(Field.LEFT)), "「離脱」は数値ではありません"),
        unsound(contacts(new Distinct(Field.WAIT_SECONDS)), "「待ち時間」の異なりは数えられません"),
        unsound(contacts(new Repeated(Field.WAIT_SECONDS, 2)), "「待ち時間」の異なりは数えられません"),
        unsound(contacts(new Repeated(Field.PURPOSE, 1)), "回数は2から"),
        unsound(contacts(new Repeated(Field.PURPOSE, 1_001)), "回数は2から"),
        unsound(contacts(new Share(List.of(RETURNED))), "「来庁者対応」の行に「補正あり」"),
        unsound(contacts(new Conversion(List.of(LEFT), List.of(RETURNED))), "「補正あり」"),
        unsound(contacts(new Conversion(List.of(RETURNED), List.of(LEFT))), "「補正あり」"),
        unsound(
            contacts(
                new Ratio(
                    part(RowKind.CONTACT, Measure.SUM, null),
                    part(RowKind.CONTACT, Measure.COUNT, null))),
            "合計には、項目の指定が必要です"),
        unsound(
            contacts(
                new Ratio(
                    part(RowKind.CONTACT, Measure.COUNT, null),
                    part(RowKind.CONTACT, Measure.COUNT, Field.CALLS))),
            "件数を数えるときは、項目を指定できません"),
        unsound(filtered(new Filter(Field.LEFT, Test.IS, List.of())), "値の数"),
        unsound(filtered(new Filter(Field.LEFT, Test.KNOWN, List.of("true"))), "値の数"),
        unsound(filtered(new Filter(Field.CALLS, Test.AT_MOST, List.of("1", "2"))), "値の数"),
        unsound(filtered(Filter.is(Field.LEFT, "はい")), "値が正しくありません"),
        unsound(filtered(Filter.is(Field.CHANNEL, "あ".repeat(101))), "値が正しくありません"),
        unsound(filtered(Filter.is(Field.CHANNEL, " ")), "値が正しくありません"),
        unsound(filtered(new Filter(Field.CALLS, Test.AT_LEAST, List.of("-1"))), "値が正しくありません"),
        unsound(filtered(new Filter(Field.CHANNEL, Test.AT_LEAST, List.of("1"))), "数値ではありません"),
        unsound(with(new Count(), List.of(), Collections.nCopies(13, LEFT)), "条件は12件以内です"),
        unsound(with(new Count(), List.of(Field.WAIT_SECONDS), List.of()), "内訳にできません"),
        unsound(with(new Count(), List.of(Field.HOUR, Field.HOUR), List.of()), "重複しています"),
        unsound(
            with(
                new Ratio(
                    part(RowKind.CASE, Measure.COUNT, null),
                    part(RowKind.CONTACT, Measure.COUNT, null)),
                List.of(Field.PROCEDURE),
                List.of()),
            "「来庁者対応」の行に「手続の種類」"));
  }

  @ParameterizedTest
  @MethodSource("unsoundOnes")
  void what_does_not_is_refused_and_it_is_said_why(Asked asked, String sentence) {
    assertThatThrownBy(() -> asked.requireSound())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(sentence);
  }

  @org.junit.jupiter.api.Test
  void whoever_has_a_role_is_not_told_by_it() {
    var supervisors = List.of(Filter.is(Field.ROLE, "SUPERVISING"));
    var both = List.of(Field.ROLE, Field.STAFF);

    assertThatThrownBy(() -> Soundness.requireFilters(supervisors, RowKind.CONSULTATION))
        .hasMessage("「職務」は条件にできません");
    assertThatThrownBy(
            () -> Soundness.requireSound(RowKind.CONSULTATION, new Count(), both, List.of()))
        .hasMessage("「職員」と「職務」を、ともに内訳にすることはできません");
  }

  private static Arguments unsound(Asked asked, String sentence) {
    return Arguments.of(asked, sentence);
  }

  private static Part part(RowKind rows, Measure measure, @Nullable Field of) {
    return new Part(rows, measure, of, List.of());
  }

  private static Asked contacts(Formula formula) {
    return with(formula, List.of(Field.DEPARTMENT), List.of());
  }

  private static Asked filtered(Filter filter) {
    return with(new Count(), List.of(), List.of(filter));
  }

  private static Asked with(Formula formula, List<Field> dimensions, List<Filter> filters) {
    return new Asked(formula, dimensions, filters);
  }

  private record Asked(Formula formula, List<Field> dimensions, List<Filter> filters) {

    void requireSound() {
      Soundness.requireSound(RowKind.CONTACT, formula, dimensions, filters);
    }
  }
}
