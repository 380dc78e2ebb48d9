package jp.madoguchi.command.guide;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import jp.madoguchi.platform.guide.Answers;
import jp.madoguchi.platform.guide.Judge;
import jp.madoguchi.platform.web.Problems.FieldError;
import jp.madoguchi.shared.guide.Form;
import jp.madoguchi.shared.guide.GivenAnswer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What three files make: a guide that judges as SHIRASAGI does, or all that has to be put right.
 */
class ReadGuideTest {

  private static final String SOLAR = "ソーラーパネルなど自然エネルギーシステムの設置をしますか？";
  private static final String CARE = "介護を要する高齢者及び身体に障がいのある方が自宅にいますか？";
  private static final String WOOD = "地元素材を利用した住居を新築・増築・改築しますか？";
  private static final String MOVES = "市内に移住されますか？";
  private static final Charset CP932 = Charset.forName("windows-31j");

  private final ReadGuide shirasagi = ReadGuide.of(ShirasagiGuide.files(), _ -> false);

  @Test
  void reads_the_files_of_shirasagi_as_they_are() {
    assertThat(shirasagi.problems()).isEmpty();
    assertThat(shirasagi.revision().procedures()).hasSize(8);
    assertThat(shirasagi.revision().questions())
        .extracting(question -> question.form())
        .containsExactly(Form.YES_NO, Form.MULTIPLE, Form.YES_NO, Form.YES_NO);
  }

  @Test
  void judges_as_shirasagi_does() {
    assertThat(neededIf(Map.of(SOLAR, List.of("はい"))))
        .containsExactly("住宅用自然エネルギーシステム設置費補助金制度", "環境対策支援事業補助金");
    assertThat(neededIf(Map.of(SOLAR, List.of("いいえ"), WOOD, List.of("はい"))))
        .containsExactly("地元素材奨励金制度");
    assertThat(neededIf(Map.of(MOVES, List.of("はい"))))
        .containsExactly("マイホーム取得奨励金制度", "地方創生移住支援補助金");
  }

  @Test
  void needs_one_of_the_optional_answers_beside_the_necessary_ones() {
    var certified = "要介護認定を受けている方がいる";
    var disabled = "身体に障がいのある方がいる";

    assertThat(neededIf(Map.of(CARE, List.of(certified)))).containsExactly("介護保険受給資格証明書の交付申請");
    assertThat(neededIf(Map.of(CARE, List.of(disabled)))).containsExactly("重度心身障害者医療費受給者の資格喪失届");
    assertThat(neededIf(Map.of(CARE, List.of(certified, disabled))))
        .containsExactly("自立支援型住宅資金助成制度", "介護保険受給資格証明書の交付申請", "重度心身障害者医療費受給者の資格喪失届");
  }

  @Test
  void reads_utf_8_with_and_without_a_mark_just_the_same() {
    var files = ShirasagiGuide.files();
    var utf8 =
        new GuideFiles(
            new String(files.procedures(), CP932).getBytes(UTF_8),
            ("\uFEFF" + new String(files.questions(), CP932)).getBytes(UTF_8),
            new String(files.transitions(), CP932).getBytes(UTF_8));

    assertThat(ReadGuide.of(utf8, _ -> false)).isEqualTo(shirasagi);
  }

  @Test
  void says_in_which_file_and_line_something_is_wrong() {
    var errors =
        errors(
            "管理名,表示名\n犬の登録,犬の登録\nproc-nothing,なし\n犬の登録,犬の登録\n",
            "管理名,表示名,質問の形式,選択肢の形式\n犬,犬を飼っていますか,はい・いいえ,\n色,何色ですか,選択肢,一択\n",
            "管理名,選択肢1,選択肢2\n犬,[選択肢] はい\n猫,[選択肢] はい\n犬,[選択肢] たぶん,[選択肢] いいえ\n");

    assertThat(errors)
        .extracting(FieldError::pointer, FieldError::detail)
        .contains(
            tuple(
                "/questions",
                "質問の CSVの3行目: 質問の形式は「はい・いいえ」か「選択肢」、選択肢の形式は" + "「一択（ラジオボタン）」か「複数選択（チェックボックス）」です"),
            tuple("/procedures", "手続きの CSVの4行目: 管理名「犬の登録」が重複しています"),
            tuple("/transitions", "条件の CSVの3行目: 「猫」という質問はありません"),
            tuple("/transitions", "条件の CSVの4行目: 選択肢1: 「犬」に「たぶん」という選択肢はありません"),
            tuple("/procedures", "手続きの CSVの3行目: 「proc-nothing」: カタログにない手続きです"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[選択肢] はい;[手続き] 猫の登録 | 「猫の登録」という手続きはありません",
        "[選択肢] はい;[質問] 猫 | 「猫」という質問はありません",
        "[選択肢] はい;[手続き:たぶん] 犬の登録 | [手続き:たぶん] という種類はありません",
        "[選択肢] はい;[:] 犬の登録 | [:] という種類はありません",
        "[選択肢] はい;犬の登録 | 「犬の登録」は [手続き] などで始まっていません",
        "[手続き] 犬の登録 | 最初の行は [選択肢] です",
        "[選択肢] はい;[選択肢] いいえ | [選択肢] は最初の行だけです",
        "[選択肢] はい;[質問] 犬;[手続き] 犬の登録 | 質問のつながりが一周して戻っています",
        "[選択肢] はい;[手続き] 犬の登録;[手続き:非該当] 犬の登録 | 同じ選択肢が、この手続きの条件に二度あります",
        "[選択肢] はい | 必要になる条件がありません",
      })
  void refuses_transitions_that_mean_nothing(String cell, String reason) {
    var errors =
        errors(
            "管理名,表示名\n犬の登録,犬の登録\n",
            "管理名,表示名,質問の形式,選択肢の形式\n犬,犬を飼っていますか,はい・いいえ,\n",
            "管理名,選択肢1\n犬,\"%s\"\n".formatted(cell.replace(";", "\n")));

    assertThat(errors).singleElement().satisfies(one -> assertThat(one.detail()).endsWith(reason));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | 手続きの CSVの1行目: 見出しの行に 管理名、表示名 が必要です",
        "管理名,表示名,管理名 | 手続きの CSVの1行目: CSV として読めません",
        "管理名,表示名;,名前 | 手続きの CSVの2行目: 「管理名」が空です",
        "管理名,表示名,並び順;犬,犬,はじめ | 手続きの CSVの2行目: 「並び順」は0以上の整数です",
        "管理名,表示名;犬,123456789018 | 手続きの CSVの2行目: ",
        "管理名,表示名;proc-!,犬 | 手続きの CSVの2行目: 「proc-」で始まる識別子ではありません",
      })
  void refuses_procedures_that_are_none(String file, String reason) {
    var errors =
        errors(
            file.replace(";", "\n"), "管理名,表示名,質問の形式,選択肢の形式\n犬,犬を飼っていますか,はい・いいえ,\n", "管理名,選択肢1\n");

    assertThat(errors).singleElement().satisfies(one -> assertThat(one.detail()).contains(reason));
  }

  @Test
  void refuses_bytes_that_are_no_text() {
    var garbage = new byte[] {(byte) 0xFF, (byte) 0xFE, 0, (byte) 0x80};

    assertThat(ReadGuide.of(new GuideFiles(garbage, garbage, garbage), _ -> true).problems())
        .hasSize(3)
        .allSatisfy(one -> assertThat(one.detail()).contains("UTF-8 でも CP932"));
  }

  private List<String> neededIf(Map<String, List<String>> answers) {
    var given =
        answers.entrySet().stream()
            .map(one -> new GivenAnswer(one.getKey(), one.getValue()))
            .toList();
    return Judge.by(shirasagi.revision()).judge(Answers.of(given)).needed().stream()
        .map(finding -> finding.procedure().key())
        .toList();
  }

  private static List<FieldError> errors(String procedures, String questions, String transitions) {
    var files =
        new GuideFiles(
            procedures.getBytes(UTF_8), questions.getBytes(UTF_8), transitions.getBytes(UTF_8));
    return ReadGuide.of(files, _ -> false).problems().stream().map(Problem::asError).toList();
  }
}
