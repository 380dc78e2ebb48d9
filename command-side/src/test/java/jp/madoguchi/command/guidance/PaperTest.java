package jp.madoguchi.command.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.madoguchi.command.guidance.Guidance.Wanted;
import org.junit.jupiter.api.Test;

/** What to bring, each thing once. */
class PaperTest {

  @Test
  void one_proof_of_who_stands_at_the_counter_is_enough() {
    var papers =
        Paper.of(
            List.of(
                wanted("転入届", "届出人の本人確認書類（運転免許証、旅券など）"),
                wanted("児童手当", "請求者の本人確認書類"),
                wanted("子ども医療", "本人確認書類")));

    assertThat(papers)
        .containsExactly(new Paper("届出人の本人確認書類（運転免許証、旅券など）", List.of("転入届", "児童手当", "子ども医療")));
  }

  @Test
  void what_is_said_in_brackets_makes_no_other_thing() {
    var papers =
        Paper.of(List.of(wanted("書換え", "マイナンバーカード"), wanted("転入届", "マイナンバーカード（お持ちの方全員分）")));

    assertThat(papers).containsExactly(new Paper("マイナンバーカード（お持ちの方全員分）", List.of("書換え", "転入届")));
  }

  @Test
  void papers_of_different_people_are_different_things() {
    var papers =
        Paper.of(List.of(wanted("手当", "請求者のマイナンバーが分かるもの"), wanted("手帳", "本人のマイナンバーが分かるもの")));

    assertThat(papers).hasSize(2);
  }

  private static Wanted wanted(String name, String... documents) {
    return new Wanted(
        name, null, name, null, null, List.of(), List.of(documents), null, null, null);
  }
}
