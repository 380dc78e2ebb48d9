package jp.madoguchi.query.knowledgesearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import jp.madoguchi.platform.consultation.Meaning;
import jp.madoguchi.projection.passage.PassageIndex;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Words decide whether there is an answer; what is alike is only listed. */
class MeaningsTest {

  private static final Meaning ABOUT_DOGS = meaning(1, 0);
  private static final Meaning ABOUT_MOVING = meaning(0, 1);

  private final PassageIndex index = new PassageIndex();
  private final Meanings meanings = new Meanings(index);
  private final PassageSearch search = new PassageSearch(index, Thesaurus.of(List.of()), meanings);

  @BeforeEach
  void the_city_knows_two_things() {
    index.put("moving-in", "転入届", "転入した日から14日以内に届け出てください。");
    index.put("dog", "犬の登録", "犬を飼い始めたら登録してください。");
    index.show();
    meanings.fill(MeaningsTest::placed);
  }

  @Test
  void what_shares_no_word_is_a_near_miss_and_never_an_answer() {
    assertThat(search.find("ペットのワンちゃん", 5).nearMisses())
        .extracting(near -> near.passage().article())
        .doesNotContain("dog");

    var findings = search.find("ペットのワンちゃん", ABOUT_DOGS, 5);

    assertThat(findings.areAnswers()).isFalse();
    assertThat(findings.nearMisses().getFirst().passage().article()).isEqualTo("dog");
  }

  @Test
  void what_answers_stays_first_however_alike_something_else_is() {
    var findings = search.find("転入届", ABOUT_DOGS, 5);

    assertThat(findings.answers())
        .extracting(answer -> answer.passage().article())
        .containsExactly("moving-in", "dog");
  }

  @Test
  void an_article_that_has_changed_lies_nowhere_until_it_is_placed_again() {
    index.put("dog", "猫の登録", "猫は登録できません。");
    index.show();
    assertThat(articlesNear(ABOUT_DOGS)).containsExactly("moving-in");

    meanings.fill(MeaningsTest::placed);
    assertThat(articlesNear(ABOUT_DOGS)).hasSize(2);
  }

  @Test
  void another_model_s_places_and_those_of_what_was_not_sent_are_not_compared() {
    assertThat(articlesNear(new Meaning("another", new float[] {1, 0}))).isEmpty();
    assertThat(articlesNear(new Meaning("fake", new float[0]))).isEmpty();
  }

  @Test
  void a_provider_that_gives_no_answer_leaves_the_rest_for_later() {
    var fresh = new Meanings(index);
    fresh.fill(_ -> Optional.empty());
    assertThat(fresh.areNone()).isTrue();

    fresh.fill(MeaningsTest::placed);
    assertThat(fresh.nearest(ABOUT_MOVING, 5).getFirst().passage().article())
        .isEqualTo("moving-in");
  }

  @Test
  void an_article_that_never_gets_an_answer_holds_up_no_other() {
    var fresh = new Meanings(index);

    fresh.fill(MeaningsTest::refusesDogs);
    fresh.fill(MeaningsTest::refusesDogs);

    assertThat(fresh.nearest(ABOUT_MOVING, 5))
        .extracting(layout -> layout.passage().article())
        .containsExactly("moving-in");
  }

  private static Optional<List<Meaning>> refusesDogs(List<String> texts) {
    return texts.getFirst().contains("犬") ? Optional.empty() : placed(texts);
  }

  private List<String> articlesNear(Meaning question) {
    return meanings.nearest(question, 5).stream()
        .map(layout -> layout.passage().article())
        .toList();
  }

  private static Optional<List<Meaning>> placed(List<String> texts) {
    return Optional.of(
        texts.stream().map(text -> text.contains("転入") ? ABOUT_MOVING : ABOUT_DOGS).toList());
  }

  private static Meaning meaning(float one, float other) {
    return new Meaning("fake", new float[] {one, other});
  }
}
