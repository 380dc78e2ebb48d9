package jp.madoguchi.projection.passage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CuttingTest {

  @Test
  void what_stands_under_a_heading_is_a_passage() {
    assertThat(Cutting.of("a", "転入届", "はじめに。\n# 期間\n14日以内\n## 持ち物\n転出証明書"))
        .containsExactly(
            new Passage("a", 1, "転入届", "", "はじめに。"),
            new Passage("a", 2, "転入届", "期間", "14日以内"),
            new Passage("a", 3, "転入届", "持ち物", "転出証明書"));
  }

  @Test
  void a_heading_right_below_another_stands_under_it() {
    assertThat(Cutting.of("a", "転入届", "# 転入届\n# 期間\n14日以内"))
        .containsExactly(new Passage("a", 1, "転入届", "転入届 期間", "14日以内"));
  }

  @Test
  void pages_from_the_web_have_headings_without_marks() {
    assertThat(Cutting.of("a", "乳児健診", "1才までに2回行います。\n持参物\n　母子健康手帳、診査表。"))
        .extracting(Passage::heading)
        .containsExactly("", "持参物");
  }

  @Test
  void what_grows_too_long_goes_on_in_another_passage() {
    var passages = Cutting.of("a", "題", "# 見出し\n" + "百文字に近い行です。".repeat(10).concat("\n").repeat(9));

    assertThat(passages).hasSizeGreaterThan(1);
    assertThat(passages).allSatisfy(one -> assertThat(one.heading()).isEqualTo("見出し"));
    assertThat(passages).allSatisfy(one -> assertThat(one.text().length()).isLessThan(500));
  }

  @Test
  void an_article_without_a_line_is_still_one_passage() {
    assertThat(Cutting.of("a", "題", "")).containsExactly(new Passage("a", 1, "題", "", ""));
  }
}
