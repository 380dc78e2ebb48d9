package jp.madoguchi.workbench.people;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * 見本の市民 — as many as are wanted, always the same ones. Family names are put together from two
 * syllables of real ones and are as unevenly common as those: the commonest has one in forty.
 */
final class InventedPeople {

  private static final List<String> FIRST =
      List.of(
          "山 ヤマ", "田 タ", "中 ナカ", "高 タカ", "小 コ", "大 オオ", "松 マツ", "吉 ヨシ", "石 イシ", "川 カワ", "井 イ",
          "木 キ", "渡 ワタ", "長 ナガ", "藤 フジ", "佐 サ", "岡 オカ", "村 ムラ", "森 モリ", "西 ニシ", "東 ヒガシ", "北 キタ",
          "南 ミナミ", "上 ウエ", "下 シモ", "内 ウチ", "野 ノ", "原 ハラ", "平 ヒラ", "福 フク", "林 ハヤシ", "杉 スギ", "竹 タケ",
          "梅 ウメ", "桜 サクラ", "浜 ハマ", "島 シマ", "宮 ミヤ", "前 マエ", "新 アラ");
  private static final List<String> SECOND =
      List.of(
          "田 ダ", "本 モト", "川 カワ", "村 ムラ", "山 ヤマ", "野 ノ", "原 ハラ", "崎 サキ", "島 シマ", "井 イ", "木 キ",
          "口 グチ", "沢 サワ", "谷 タニ", "橋 ハシ", "辺 ベ", "藤 トウ", "岡 オカ", "塚 ヅカ", "瀬 セ", "浦 ウラ", "尾 オ",
          "森 モリ", "林 バヤシ", "池 イケ", "坂 サカ", "屋 ヤ", "津 ツ", "内 ウチ", "部 ベ", "宮 ミヤ", "水 ミズ", "倉 クラ",
          "葉 バ", "松 マツ", "杉 スギ", "竹 タケ", "里 サト", "泉 イズミ", "浜 ハマ");
  private static final List<String> GIVEN_FIRST =
      List.of(
          "花 ハナ", "太 タ", "一 イチ", "幸 ユキ", "美 ミ", "直 ナオ", "健 ケン", "陽 ヨウ", "優 ユウ", "真 マ", "和 カズ",
          "正 マサ", "明 アキ", "千 チ", "沙 サ", "恵 ケイ", "浩 ヒロ", "由 ユ", "久 ヒサ", "清 キヨ");
  private static final List<String> GIVEN_SECOND =
      List.of(
          "子 コ", "郎 ロウ", "美 ミ", "司 ジ", "樹 キ", "香 カ", "太 タ", "介 スケ", "恵 エ", "也 ヤ", "代 ヨ", "人 ト",
          "奈 ナ", "夫 オ", "彦 ヒコ", "江 エ", "一 イチ", "雄 オ", "里 リ", "平 ヘイ");

  private static final int YEARS = 95;
  private static final int OLDEST = 1928;

  private InventedPeople() {}

  /**
   * 見本の市民 — one of them.
   *
   * @param born {@code 1985-04-03}
   */
  record Person(
      String name, String kana, String born, String phone, String address, String number) {}

  static Person person(int number) {
    var chance = RandomGeneratorFactory.of("L64X128MixRandom").create(number);
    var family = uncommon(chance, FIRST, SECOND);
    var given = common(chance, GIVEN_FIRST, GIVEN_SECOND);
    return new Person(
        family[0] + " " + given[0],
        family[1] + " " + given[1],
        "%d-%02d-%02d"
            .formatted(
                OLDEST + chance.nextInt(YEARS), 1 + chance.nextInt(12), 1 + chance.nextInt(28)),
        "090-%04d-%04d".formatted(chance.nextInt(10_000), chance.nextInt(10_000)),
        "北海道見本市%d条通%d丁目%d番地"
            .formatted(1 + chance.nextInt(30), 1 + chance.nextInt(40), 1 + chance.nextInt(99)),
        Integer.toString(1_000_000 + number));
  }

  /** The square of an even chance: the first of each list are much commoner than the last. */
  private static String[] uncommon(
      RandomGenerator chance, List<String> first, List<String> second) {
    return joined(first.get(skewed(chance, first)), second.get(skewed(chance, second)));
  }

  private static int skewed(RandomGenerator chance, List<String> of) {
    var even = chance.nextDouble();
    return (int) (even * even * of.size());
  }

  private static String[] common(RandomGenerator chance, List<String> first, List<String> second) {
    return joined(
        first.get(chance.nextInt(first.size())), second.get(chance.nextInt(second.size())));
  }

  private static String[] joined(String first, String second) {
    var one = first.split(" ");
    var other = second.split(" ");
    return new String[] {one[0] + other[0], one[1] + other[1]};
  }
}
