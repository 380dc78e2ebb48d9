package jp.madoguchi.platform.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "渡辺 渡邊 渡邉",
        "斎藤 齋藤 齊藤 斉藤",
        "高橋 髙橋 髙𣘺 高槗",
        "山崎 山﨑 山嵜",
        "吉田 𠮷田",
        "桜井 櫻井",
        "小沢 小澤",
        "広瀬 廣瀨 廣瀬",
        "国分 國分",
        "佐々木 佐佐木",
        "葛城 葛󠄀城 葛󠄁城",
        "辻 辻󠄀 辻󠄂",
        "一ヶ瀬 一ケ瀬 一が瀬 一ガ瀬 一ヵ瀬",
        "浜田 濱田 濵田",
        "冨田 富田",
        "鉄男 鐵男 銕男",
        "塚本 塚本",
        "さくら サクラ ｻｸﾗ",
        "NGUYỄN Nguyễn nguyen ＮＧＵＹＥＮ",
        "MÜLLER muller",
        "Đặng dang",
        "山田花子 山田　花子",
      })
  void variants_of_one_name_are_one(String variants) {
    assertThat(variants.split(" "))
        .extracting(Names::folded)
        .containsOnly(Names.folded(variants.split(" ")[0]));
  }

  @ParameterizedTest
  @CsvSource({"畑中, 畠中", "坂本, 阪本", "川田, 河田", "一郎, 郎", "大田, 太田", "土, 士", "\uE000田, 田"})
  void other_names_are_others(String one, String other) {
    assertThat(Names.folded(one)).isNotEqualTo(Names.folded(other));
  }

  @Test
  void no_character_stands_in_two_lines() throws IOException {
    try (var file = Names.class.getResourceAsStream("variants.txt")) {
      var characters =
          new String(file.readAllBytes(), UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#"))
              .flatMap(line -> line.codePoints().mapToObj(Character::toString))
              .toList();

      assertThat(characters).doesNotHaveDuplicates().hasSizeGreaterThan(700);
    }
  }

  @Property
  void folding_twice_is_folding_once(@ForAll String text) {
    assertThat(Names.folded(Names.folded(text))).isEqualTo(Names.folded(text));
  }
}
