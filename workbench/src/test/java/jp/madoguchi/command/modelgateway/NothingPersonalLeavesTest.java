package jp.madoguchi.command.modelgateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import jp.madoguchi.command.modelgateway.Outcome.Answered;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Twenty kinds of personal values, each in the spellings in which people write it, in the question,
 * in a source and in what an applicant states: the bytes that leave hold none of them. All persons
 * and numbers are invented.
 */
class NothingPersonalLeavesTest {

  private static final KnownPerson VISITOR =
      new KnownPerson(
          List.of("架空 蒼太郎", "グエン ヴァン アン", "澤邊"),
          List.of("カクウ ソウタロウ"),
          List.of("昭和60年4月3日"),
          List.of("090-1234-5678", "0166-23-4567"),
          List.of("070-0037"),
          List.of("北海道旭川市七条通九丁目12番3号 カクウハイツ201号"),
          List.of("sotaro.kaku@example.jp"),
          List.of("0001234567"));

  /** A kind, and the ways to write it; what may not leave is what stands between the brackets. */
  record Seed(String kind, boolean known, List<String> spellings) {

    @Override
    public String toString() {
      return kind;
    }
  }

  static Stream<Seed> seeds() {
    return Stream.of(
        known("氏名", "架空 蒼太郎", "架空蒼太郎", "架空　蒼太郎", "架空・蒼太郎", "架​空蒼太郎"),
        known("氏だけ", "架空"),
        known("名だけ", "蒼太郎"),
        known("カナ", "カクウ ソウタロウ", "カクウソウタロウ", "ｶｸｳ ｿｳﾀﾛｳ", "かくう そうたろう", "かくうそうたろう", "カクー ソータロー"),
        known("通称", "グエン ヴァン アン", "グエン・ヴァン・アン", "グエンヴァンアン"),
        known("旧氏の異体字", "澤邊", "沢辺", "澤邉"),
        known(
            "携帯",
            "090-1234-5678",
            "09012345678",
            "０９０－１２３４－５６７８",
            "090 1234 5678",
            "(090)1234-5678",
            "+81-90-1234-5678",
            "+81 90 1234 5678"),
        known("固定電話", "0166-23-4567", "0166(23)4567", "23-4567", "０１６６２３４５６７"),
        known("郵便番号", "070-0037", "〒070-0037", "〒0700037", "０７０－００３７"),
        known(
            "住所",
            "北海道旭川市七条通九丁目12番3号",
            "旭川市7条通9丁目12番3号",
            "旭川市７条通９丁目１２－３",
            "旭川市七条通九丁目十二番三号",
            "7条通9丁目12-3"),
        known(
            "メール",
            "sotaro.kaku@example.jp",
            "SOTARO.KAKU@EXAMPLE.JP",
            "ｓｏｔａｒｏ.kaku@example.jp",
            "sotaro.kaku"),
        known(
            "生年月日",
            "昭和60年4月3日",
            "昭和６０年４月３日",
            "S60.4.3",
            "S60/04/03",
            "1985年4月3日",
            "1985-04-03",
            "1985/4/3",
            "19850403",
            "昭和六十年四月三日",
            "昭和六〇年四月三日",
            "4月3日"),
        known("宛名番号", "0001234567", "1234567", "０００１２３４５６７"),
        found(
            "個人番号",
            "123456789018",
            "1234 5678 9018",
            "1234-5678-9018",
            "１２３４５６７８９０１８",
            "一二三四五六七八九〇一八"),
        found("検査数字の合わない個人番号", "123456789012", "1234 5678 9012"),
        found("住民票コード", "12345678903", "1-2345-6789-03"),
        found("口座番号", "7654321", "普通 7654321", "765-4321"),
        found("被保険者番号", "0098765432", "記号 12-34 番号 5678901"),
        found("在留カード", "AB12345678CD", "ＡＢ１２３４５６７８ＣＤ", "ab12345678cd", "AB 12345678 CD"),
        found("旅券", "TK1234567", "ＴＫ１２３４５６７"),
        found("よその人の氏名", "山田花子", "佐藤 健一", "ジョン・スミス", "李小龍"),
        found("よその人の電話", "080-9876-5432", "011-222-3333", "０８０９８７６５４３２"),
        found("よその人の住所", "札幌市中央区北1条西2丁目3番4号", "東京都千代田区丸の内1-9-1"),
        found("よその人の生年月日", "平成3年7月9日", "H3.7.9", "1991年7月9日", "1991/07/09"),
        found("よその人のメール", "hanako@example.com", "hanako＠example．com"));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void no_spelling_of_it_leaves(Seed seed) {
    for (var spelling : seed.spellings()) {
      var way = WayOut.saying("転入届は、引っ越した日から14日以内に市民課へ届け出てください。[1]");
      var said = said(seed, spelling);
      var source =
          new SourceText("article-1", "転入届のお知らせ " + said, WayOut.MOVING_IN.text() + "\n" + said);

      way.ask(said + "転入届はいつまでですか", List.of(source), seed.known() ? VISITOR : KnownPerson.nobody());

      assertThat(way.requests()).as(spelling).hasSize(1);
      assertThat(tight(way.sent())).as(spelling).doesNotContain(tight(spelling));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void no_spelling_of_it_leaves_in_what_an_applicant_states(Seed seed) {
    for (var spelling : seed.spellings()) {
      var way = WayOut.saying("判定：一致\n住宅に困っている事情です。[1]");

      way.judge(
          "立退きを求められています。" + said(seed, spelling), seed.known() ? VISITOR : KnownPerson.nobody());

      assertThat(way.requests()).as(spelling).hasSize(1);
      assertThat(tight(way.sent())).as(spelling).doesNotContain(tight(spelling));
    }
  }

  @Test
  void a_day_that_an_applicant_states_may_be_somebodys_and_does_not_leave() {
    var way = WayOut.saying("判定：一致\n住宅に困っている事情です。[1]");

    way.judge("令和8年4月15日に立退きを求められました", KnownPerson.nobody());

    assertThat(way.sent()).contains("〔日付1〕に立退き").doesNotContain("4月15日");
  }

  @Test
  void all_of_them_at_once_do_not_leave_either() {
    var everything = String.join("、", seeds().flatMap(seed -> seed.spellings().stream()).toList());
    var way = WayOut.saying("転入届は、引っ越した日から14日以内に市民課へ届け出てください。[1]");
    var source =
        new SourceText("article-1", everything, everything + "\n" + WayOut.MOVING_IN.text());

    var outcome = way.ask(everything, List.of(source), VISITOR);

    assertThat(outcome).isInstanceOf(Answered.class);
    seeds()
        .flatMap(seed -> seed.spellings().stream())
        .forEach(spelling -> assertThat(tight(way.sent())).doesNotContain(tight(spelling)));
  }

  @Test
  void the_reader_gets_them_back() {
    var asked = "架空 蒼太郎さん（090-1234-5678）の転入届";
    var way =
        WayOut.to(
            message ->
                message
                    .lines()
                    .filter(line -> line.contains("さん"))
                    .findFirst()
                    .orElseThrow()
                    .substring(2)
                    .replace("の転入届", "は転入届を市民課へ届け出てください。[1]"));
    var outcome = (Answered) way.ask(asked, List.of(WayOut.MOVING_IN), VISITOR);

    assertThat(outcome.text()).contains("架空 蒼太郎さん", "090-1234-5678");
    assertThat(outcome.exchange().sent() + outcome.exchange().received())
        .doesNotContain("蒼太郎", "1234");
  }

  /** As somebody at the counter would say it. */
  private static String said(Seed seed, String spelling) {
    return switch (seed.kind()) {
      case "氏名", "氏だけ", "名だけ", "カナ", "通称", "旧氏の異体字", "よその人の氏名" -> spelling + "さんのことです。";
      default -> seed.kind() + "は" + spelling + "です。";
    };
  }

  private static String tight(String text) {
    return text.replaceAll("[\\s\\u200b]", "");
  }

  private static Seed known(String kind, String... spellings) {
    return new Seed(kind, true, List.of(spellings));
  }

  private static Seed found(String kind, String... spellings) {
    return new Seed(kind, false, List.of(spellings));
  }
}
