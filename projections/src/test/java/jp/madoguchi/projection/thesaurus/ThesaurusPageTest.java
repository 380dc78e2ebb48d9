package jp.madoguchi.projection.thesaurus;

import static jp.madoguchi.projection.support.Cast.recorded;
import static jp.madoguchi.projection.support.Cast.storedAndLoaded;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.madoguchi.shared.id.ThesaurusId;
import jp.madoguchi.shared.knowledge.Synonym;
import jp.madoguchi.shared.knowledge.ThesaurusEvent.ThesaurusRevised;
import org.junit.jupiter.api.Test;

class ThesaurusPageTest {

  private static final Synonym MARRIAGE = new Synonym(List.of("結婚"), List.of("婚姻"));
  private static final Synonym DISABILITY = new Synonym(List.of("障害", "障がい"), List.of());

  private final ThesaurusPage begun =
      ThesaurusPage.startedBy(
          new ThesaurusRevised(ThesaurusId.OF_THE_CITY, List.of(MARRIAGE), List.of()),
          recorded(0, 0));
  private final ThesaurusRevised revision =
      new ThesaurusRevised(ThesaurusId.OF_THE_CITY, List.of(DISABILITY), List.of(MARRIAGE));

  @Test
  void shows_what_is_left() {
    var page = begun.after(revision, recorded(1, 1));

    assertThat(page.synonyms()).containsExactly(DISABILITY);
    assertThat(page.after(revision, recorded(1, 1))).isEqualTo(page);
  }

  @Test
  void survives_the_store() {
    assertThat(storedAndLoaded(begun, ThesaurusPage.class)).isEqualTo(begun);
  }
}
