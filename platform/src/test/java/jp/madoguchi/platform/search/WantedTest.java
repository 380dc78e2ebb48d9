package jp.madoguchi.platform.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WantedTest {

  private static final VisitorWords WATANABE =
      new VisitorWords(
          List.of("渡邉 紘一郎", "渡邉 コウ"),
          "ワタナベ コウイチロウ",
          "1985-04-03",
          List.of("090-1234-5678", "0166-26-1111"),
          "北海道旭川市7条通9丁目48番地",
          "0001234567");

  private static final VisitorWords NGUYEN =
      new VisitorWords(List.of("NGUYỄN THỊ LAN"), "グエン・ティ・ラン", "1999-00-00", List.of(), null, null);

  private static final VisitorWords LIN =
      new VisitorWords(List.of("林 薫"), null, null, List.of(), null, null);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ワタナベ",
        "わたなべ",
        "ﾜﾀﾅﾍﾞ",
        "ワタ",
        "ワタナベ コウイチロウ",
        "ワタナベコウイチロウ",
        "ワタナベ コーイチロー",
        "コウイチロオ",
        "コウイチ ワタナヘ",
        "渡辺",
        "渡邊 紘一郎",
        "渡辺紘一",
        "紘一郎",
        "渡辺　コウイチ",
        "こう",
        "090-1234-5678",
        "09012345678",
        "+81 90 1234 5678",
        "090 1234 5678",
        "5678",
        "1111",
        "1985-04-03",
        "昭和60年4月3日",
        "S60.4.3",
        "昭和60年 4月 3日",
        "19850403",
        "1985-04",
        "1234567",
        "0001234567",
        "渡辺 1985",
        "ワタナベ S60.4.3",
        "ワタナベ 5678",
        "渡邉 コウイチロウ 1985年4月3日 1234567"
      })
  void is_found_in_the_box(String text) {
    assertThat(finds(Wanted.inBox(text, Match.START), WATANABE)).isTrue();
    assertThat(Wanted.inBox(text, Match.START).tooWide()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ナベ",
        "ワタナベ タロウ",
        "渡部",
        "辺",
        "090-1234-5679",
        "1234",
        "5679",
        "1985-04-04",
        "1985-05",
        "昭和61年",
        "123456",
        "イチロウ",
        "渡辺 1986",
        "567"
      })
  void is_not_found_by_something_else(String text) {
    assertThat(finds(Wanted.inBox(text, Match.START), WATANABE)).isFalse();
  }

  @Test
  void is_found_by_a_part_or_by_all_if_that_is_asked() {
    assertThat(finds(Wanted.inBox("ナベ", Match.PART), WATANABE)).isTrue();
    assertThat(finds(Wanted.inBox("タナベコウ", Match.PART), WATANABE)).isTrue();
    assertThat(finds(Wanted.inBox("一郎", Match.PART), WATANABE)).isTrue();
    assertThat(finds(Wanted.inBox("ナタ", Match.PART), WATANABE)).isFalse();
    assertThat(finds(Wanted.inBox("ワタナベ", Match.WHOLE), WATANABE)).isTrue();
    assertThat(finds(Wanted.inBox("ワタナ", Match.WHOLE), WATANABE)).isFalse();
    assertThat(finds(Wanted.kana("ワタナベ コウイチロウ", Match.WHOLE), WATANABE)).isTrue();
  }

  @Test
  void a_part_may_begin_in_the_middle_of_a_long_vowel() {
    var oya = new VisitorWords(List.of("大屋 恵"), "オオヤ ケエ", null, List.of(), null, null);

    assertThat(finds(Wanted.kana("オヤ", Match.PART), oya)).isTrue();
    assertThat(finds(Wanted.kana("オオヤ", Match.PART), oya)).isTrue();
    assertThat(finds(Wanted.kana("アヤ", Match.PART), oya)).isFalse();
  }

  @Test
  void a_name_in_latin_letters_is_found_without_its_marks() {
    for (var text :
        List.of(
            "Nguyen", "NGUYỄN THỊ LAN", "nguyenthilan", "lan", "ｎｇｕ", "グエン", "ぐえん らん", "1999")) {
      assertThat(finds(Wanted.inBox(text, Match.START), NGUYEN)).as(text).isTrue();
    }
    assertThat(finds(Wanted.inBox("1999-00", Match.START), NGUYEN)).isFalse();
  }

  @Test
  void a_name_of_one_character_is_found_by_it() {
    assertThat(finds(Wanted.inBox("林", Match.START), LIN)).isTrue();
    assertThat(finds(Wanted.inBox("林 薫", Match.START), LIN)).isTrue();
    assertThat(Wanted.inBox("林", Match.START).tooWide()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "ア", "ｱ", "ア イ", "a", "1985", "昭和60年", "・", "ー", "ア 1985"})
  void what_says_too_little_is_too_wide(String text) {
    assertThat(Wanted.inBox(text, Match.START).tooWide()).isPresent();
  }

  @Test
  void fields_are_asked_for_one_by_one() {
    var all =
        Wanted.kana("わたなべ", Match.START)
            .and(Wanted.name("渡辺", Match.START))
            .and(Wanted.phone("５６７８"))
            .and(Wanted.birthDate("昭和60年4月"))
            .and(Wanted.residentNumber("1234567"))
            .and(Wanted.address("7条通9丁目"));

    assertThat(finds(all, WATANABE)).isTrue();
    assertThat(finds(Wanted.address("旭川市"), WATANABE)).isTrue();
    assertThat(finds(Wanted.address("7条通8丁目"), WATANABE)).isFalse();
  }

  @Test
  void what_cannot_be_looked_for_is_said() {
    assertThatIllegalArgumentException().isThrownBy(() -> Wanted.phone("123"));
    assertThatIllegalArgumentException().isThrownBy(() -> Wanted.birthDate("むかし"));
    assertThatIllegalArgumentException().isThrownBy(() -> Wanted.address("12"));
  }

  @Test
  void equal_words_in_different_fields_do_not_meet() {
    assertThat(finds(Wanted.phone("1234567890"), phoneless("1234567890"))).isFalse();
    assertThat(finds(Wanted.residentNumber("1234567890"), phoneless("1234567890"))).isTrue();
    assertThat(finds(Wanted.name("ワタナベ", Match.START), WATANABE)).isFalse();
  }

  private static VisitorWords phoneless(String number) {
    return new VisitorWords(List.of("架空 太郎"), null, null, List.of(), null, number);
  }

  private static boolean finds(Wanted wanted, VisitorWords visitor) {
    var terms = Terms.of(visitor);
    terms.addAll(Terms.ofContacts(visitor));
    return !wanted.terms().isEmpty()
        && wanted.terms().stream().allMatch(forms -> forms.stream().anyMatch(terms::contains));
  }
}
