package jp.madoguchi.workbench.day;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** 見本の人々 — nobody is called this, and no telephone has these numbers. */
final class Invented {

  private static final List<String> SURNAMES =
      List.of("見本 みほん", "架空 かくう", "例示 れいじ", "仮名 かりな", "想定 そうてい", "模擬 もぎ", "試作 しさく", "空想 くうそう");
  private static final List<String> GIVEN =
      List.of("花子 はなこ", "太郎 たろう", "一郎 いちろう", "さくら さくら", "緑 みどり", "実 みのる", "光 ひかる", "あおい あおい");

  private Invented() {}

  static String name(Chance chance) {
    return first(chance.oneOf(SURNAMES)) + " " + first(chance.oneOf(GIVEN));
  }

  /** Name, reading and telephone, as far as the visitor gives them. */
  static Map<String, Object> visitor(Chance chance) {
    var said = new HashMap<>(person(chance));
    if (chance.of(0.4)) {
      said.put("phone", "000-0000-%04d".formatted(chance.between(0, 9999)));
    }
    return said;
  }

  /** Name and reading. */
  static Map<String, Object> person(Chance chance) {
    var surname = chance.oneOf(SURNAMES);
    var given = chance.oneOf(GIVEN);
    return Map.of(
        "name", first(surname) + " " + first(given), "kana", last(surname) + " " + last(given));
  }

  private static String first(String pair) {
    return pair.substring(0, pair.indexOf(' '));
  }

  private static String last(String pair) {
    return pair.substring(pair.indexOf(' ') + 1);
  }
}
