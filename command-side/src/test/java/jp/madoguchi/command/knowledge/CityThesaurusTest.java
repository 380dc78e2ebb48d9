package jp.madoguchi.command.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import jp.madoguchi.command.support.PublicText;
import jp.madoguchi.shared.id.ThesaurusId;
import jp.madoguchi.shared.knowledge.Synonym;
import jp.madoguchi.shared.knowledge.ThesaurusEvent.ThesaurusRevised;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class CityThesaurusTest {

  private static final Synonym MARRIAGE = new Synonym(List.of("結婚"), List.of("婚姻"));
  private static final Synonym DISABILITY = new Synonym(List.of("障害", "障がい"), List.of());

  private final FixtureConfiguration<CityThesaurus> fixture =
      new AggregateTestFixture<>(CityThesaurus.class);

  @Test
  void begins_with_its_first_words() {
    fixture
        .givenNoPriorActivity()
        .when(revise(row(List.of("結婚"), List.of("婚姻"))))
        .expectEvents(revised(List.of(MARRIAGE), List.of()));
  }

  @Test
  void a_fact_tells_what_came_in_and_what_went() {
    fixture
        .given(revised(List.of(MARRIAGE), List.of()))
        .when(revise(row(List.of("障害", "障がい"), List.of())))
        .expectEvents(revised(List.of(DISABILITY), List.of(MARRIAGE)));
  }

  @Test
  void the_same_words_again_are_not_news() {
    fixture
        .given(revised(List.of(MARRIAGE), List.of()))
        .when(revise(row(List.of("結婚"), List.of("婚姻"))))
        .expectNoEvents();
  }

  @Test
  void a_word_that_stands_for_nothing_is_no_synonym() {
    assertThatIllegalArgumentException().isThrownBy(() -> row(List.of("結婚"), List.of()));
    assertThatIllegalArgumentException().isThrownBy(() -> row(List.of(), List.of("婚姻")));
  }

  @Test
  void the_same_row_twice_is_a_mistake() {
    var row = row(List.of("結婚"), List.of("婚姻"));

    assertThatIllegalArgumentException().isThrownBy(() -> revise(row, row));
  }

  @Test
  void a_new_city_knows_what_residents_call_moving() {
    assertThat(ThesaurusSeed.synonyms())
        .anySatisfy(
            synonym -> {
              assertThat(synonym.words()).contains("引っ越");
              assertThat(synonym.means()).contains("転入", "転出", "転居");
            });
  }

  private static ReviseThesaurus revise(SynonymRow... rows) {
    return new ReviseThesaurus(ThesaurusId.OF_THE_CITY, List.of(rows));
  }

  private static SynonymRow row(List<String> words, List<String> means) {
    return new SynonymRow(texts(words), texts(means));
  }

  private static List<PublicText> texts(List<String> texts) {
    return texts.stream().map(PublicText::new).toList();
  }

  private static ThesaurusRevised revised(List<Synonym> added, List<Synonym> removed) {
    return new ThesaurusRevised(ThesaurusId.OF_THE_CITY, added, removed);
  }
}
