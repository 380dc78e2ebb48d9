package jp.madoguchi.platform.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KanaTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "コウジ こうじ ｺｳｼﾞ コオジ コージ ｺ-ｼﾞ コ−ジ コ―ジ コ‐ジ ｺｰｼﾞ コ～ジ コ一ジ ゴウシ",
        "ジョウ ジヨウ じょう ｼﾞｮｳ ショオ ジョー シヨウ",
        "ユウコ ゆうこ ﾕｳｺ ユーコ",
        "ヨウコ ヨオコ ヨーコ ようこ",
        "オオノ おおの オウノ オーノ ｵｵﾉ",
        "サトウ サトオ サトー さとう ｻﾄｳ ザトウ",
        "ケイコ ケーコ けえこ",
        "ハットリ ハツトリ はっとり ﾊｯﾄﾘ バットリ",
        "キョウコ キヨウコ きょうこ キョーコ ギョウコ",
        "ミスズ みすゞ ミスヾ",
        "ヴァイオレット バイオレット ｳﾞｧｲｵﾚｯﾄ ゔぁいおれっと",
        "ヴェラ ベラ べら ヴエラ",
        "ヴ ブ ﾌﾞ",
        "カヲル カオル ｶｵﾙ かをる",
        "ヰノウエ イノウエ ゐのうえ",
        "トゥアン トウアン とぅあん ドゥアン",
        "シㇼカ シリカ",
        "マリー・アンヌ マリーアンヌ マリーアンヌ ﾏﾘｰ･ｱﾝﾇ マリイアンヌ",
        "パク ハク バク ぱく",
      })
  void ways_to_write_one_name_are_one(String ways) {
    assertThat(ways.split(" "))
        .extracting(Kana::folded)
        .containsOnly(Kana.folded(ways.split(" ")[0]));
  }

  @ParameterizedTest
  @CsvSource({"オノ, オオノ", "コジ, コウジ", "サトウ, サト", "シバ, チバ", "ユキ, ユウキ", "イトウ, イノウエ", "ナカタ, ナカノ"})
  void other_names_are_others(String one, String other) {
    assertThat(Kana.folded(one)).isNotEqualTo(Kana.folded(other));
  }

  @ParameterizedTest
  @CsvSource({
    "サトウ, true",
    "ｻﾄｳ, true",
    "さとう・たろう, true",
    "コージ, true",
    "佐藤, false",
    "サトウ1, false",
    "sato, false",
    "ー, true",
    "'', false",
    "・, false"
  })
  void it_is_told_from_other_words(String text, boolean kana) {
    assertThat(Kana.isAllOf(text)).isEqualTo(kana);
  }

  @Provide
  Arbitrary<String> kana() {
    return Arbitraries.of("ァアィイゥウェエォオカガキギクグケゲコゴサザシジスズセゼソゾタダチヂッツヅテデトドナニヌネノ".split(""))
        .list()
        .ofMaxSize(12)
        .map(list -> String.join("", list));
  }

  @Provide
  Arbitrary<String> anyKana() {
    return Arbitraries.strings()
        .withCharRange('ァ', 'ヾ')
        .withCharRange('ぁ', 'ゞ')
        .withCharRange('ｦ', 'ﾟ')
        .withChars("ー-−～一 　・")
        .ofMaxLength(16);
  }

  @Property
  void folding_twice_is_folding_once(@ForAll("anyKana") String kana) {
    assertThat(Kana.folded(Kana.folded(kana))).isEqualTo(Kana.folded(kana));
  }

  @Property
  void whatever_is_typed_folds_once(@ForAll String text) {
    assertThat(Kana.folded(Kana.folded(text))).isEqualTo(Kana.folded(text));
  }

  @Property
  void width_and_script_do_not_matter(@ForAll("kana") String kana) {
    assertThat(Kana.folded(hiragana(kana))).isEqualTo(Kana.folded(kana));
    assertThat(Kana.folded(Normalizer.normalize(kana, Normalizer.Form.NFD)))
        .isEqualTo(Kana.folded(kana));
  }

  @Property
  void size_and_voice_do_not_matter(@ForAll("kana") String kana) {
    var large =
        kana.replace('ァ', 'ア')
            .replace('ィ', 'イ')
            .replace('ゥ', 'ウ')
            .replace('ェ', 'エ')
            .replace('ォ', 'オ')
            .replace('ッ', 'ツ');
    var voiceless =
        Normalizer.normalize(kana, Normalizer.Form.NFD).replace("\u3099", "").replace("\u309a", "");

    assertThat(Kana.folded(large)).isEqualTo(Kana.folded(kana));
    assertThat(Kana.folded(voiceless)).isEqualTo(Kana.folded(kana));
  }

  @Property
  void spaces_do_not_matter(@ForAll("kana") String family, @ForAll("kana") String given) {
    for (var space : new String[] {" ", "　", "・", "\u200b", " 　 "}) {
      assertThat(Kana.folded(family + space + given)).isEqualTo(Kana.folded(family + given));
    }
  }

  @Property
  void the_start_of_a_name_folds_to_the_start(
      @ForAll("kana") String start, @ForAll("kana") String rest) {
    assertThat(Kana.folded(start + rest)).startsWith(Kana.folded(start));
  }

  private static String hiragana(String katakana) {
    return katakana
        .codePoints()
        .map(c -> c >= 'ァ' && c <= 'ヶ' ? c - 'ァ' + 'ぁ' : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
