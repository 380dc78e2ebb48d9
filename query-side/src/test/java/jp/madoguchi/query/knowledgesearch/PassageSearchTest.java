package jp.madoguchi.query.knowledgesearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import jp.madoguchi.projection.passage.PassageIndex;
import jp.madoguchi.shared.knowledge.Synonym;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PassageSearchTest {

  private final PassageIndex index = new PassageIndex();
  private final Meanings meanings = new Meanings(index);
  private final PassageSearch search =
      new PassageSearch(
          index,
          Thesaurus.of(List.of(new Synonym(List.of("引っ越", "引越"), List.of("転入", "転出", "転居")))),
          meanings);

  @BeforeEach
  void the_city_knows_a_few_things() {
    index.put("moving-in", "転入届", "# 期間\n転入した日から14日以内に届け出てください。");
    index.put("allowance", "児童扶養手当", "# 支給額\n児童扶養手当は月額41,020円です。");
    index.put("dog", "犬の登録", "# 手数料\n犬を飼い始めたら登録してください。3,000円です。");
    index.put("aed", "AEDの貸出し", "消防本部では AED を貸し出しています。");
    index.put("tax", "軽自動車税", "# 税額\n軽自動車税は4月1日の所有者に課税されます。");
    index.show();
  }

  @ParameterizedTest
  @ValueSource(strings = {"児童扶養手当はいくらですか", "じどうふようてあて", "児童扶養手当"})
  void finds_what_is_asked_by_its_name_in_kanji_or_kana(String question) {
    var findings = search.find(question, 5);

    assertThat(findings.areAnswers()).isTrue();
    assertThat(findings.answers().getFirst().passage().article()).isEqualTo("allowance");
  }

  @Test
  void what_is_asked_about_something_else_is_a_near_miss() {
    var findings = search.find("児童手当の申請に必要なもの", 5);

    assertThat(findings.areAnswers()).isFalse();
    assertThat(findings.nearMisses().getFirst().passage().title()).isEqualTo("児童扶養手当");
  }

  @Test
  void a_cat_is_no_dog() {
    assertThat(search.find("犬の登録", 5).areAnswers()).isTrue();
    assertThat(search.find("猫の登録", 5).areAnswers()).isFalse();
  }

  @Test
  void a_name_within_a_longer_name_is_not_named() {
    assertThat(search.find("軽自動車税の税額", 5).areAnswers()).isTrue();
    assertThat(search.find("自動車税の税額", 5).areAnswers()).isFalse();
  }

  @Test
  void residents_words_find_what_officials_wrote() {
    assertThat(search.find("引っ越してきました", 5).answers())
        .first()
        .satisfies(best -> assertThat(best.passage().article()).isEqualTo("moving-in"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title:転入 AND *:*",
        "転入届^4 \"",
        "+転入届 -期間 (",
        "転入届~2 OR [a TO z]",
        "転入届 /.*/ \\",
        "転入届 $1 \\E",
      })
  void what_means_something_to_the_index_means_nothing_to_it_here(String question) {
    var findings = search.find(question, 5);

    assertThat(Stream.of(findings.answers(), findings.nearMisses()).flatMap(List::stream))
        .first()
        .satisfies(best -> assertThat(best.passage().article()).isEqualTo("moving-in"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"？", "のには", "です"})
  void who_asks_nothing_is_told_nothing(String question) {
    assertThat(search.find(question, 5)).isEqualTo(Findings.NONE);
  }

  @Test
  void names_no_more_articles_than_asked_for_and_each_once() {
    var named = search.find("児童扶養手当と軽自動車税と犬の登録", 2);

    assertThat(named.answers().size() + named.nearMisses().size()).isEqualTo(2);
  }

  @Test
  void a_city_that_knows_nothing_answers_nothing() {
    var empty = new PassageIndex();
    var nothing = new PassageSearch(empty, Thesaurus.of(List.of()), new Meanings(empty));

    assertThat(nothing.find("転入届", 5)).isEqualTo(new Findings(List.of(), List.of()));
  }
}
