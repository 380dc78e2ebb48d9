package jp.madoguchi.projection.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.TermQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PassageIndexTest {

  private final PassageIndex index = new PassageIndex();

  @AfterEach
  void it_is_thrown_away() {
    index.close();
  }

  @Test
  void what_was_put_is_found_when_it_is_shown() {
    index.put("a", "転入届", "# 期間\n14日以内に届け出る");
    assertThat(found("転入")).isEmpty();

    index.show();

    assertThat(found("転入")).containsExactly("a");
  }

  @Test
  void an_article_takes_the_place_of_what_it_said_before() {
    index.put("a", "転入届", "14日以内");
    index.put("a", "転出届", "14日前から");
    index.show();

    assertThat(found("転入")).isEmpty();
    assertThat(found("転出")).containsExactly("a");
    assertThat(index.vocabulary().articles()).isEqualTo(1);
  }

  @Test
  void what_was_removed_is_not_found() {
    index.put("a", "転入届", "14日以内");
    index.remove("a");
    index.show();

    assertThat(found("転入")).isEmpty();
    assertThat(index.of("a")).isEmpty();
    assertThat(index.vocabulary().having("転入")).isZero();
  }

  @Test
  void knows_how_its_titles_are_read() {
    index.put("a", "児童扶養手当", "支給日");
    index.show();

    assertThat(index.vocabulary().spelled("ジドウフヨウテアテ")).contains("児童扶養手当");
    assertThat(index.vocabulary().spelled("ジドウテアテ")).isEmpty();
  }

  private List<String> found(String key) {
    return index.search(new TermQuery(new Term(Fields.TITLE, key)), 10).stream()
        .map(hit -> hit.layout().passage().article())
        .distinct()
        .toList();
  }
}
