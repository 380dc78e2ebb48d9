package jp.madoguchi.story;

import java.util.List;
import java.util.stream.Stream;

/**
 * 印 — what is typed about people in the scanner's story, one of each kind, and found nowhere else.
 */
final class Marks {

  static final String NAME = "印之宮 標子";
  static final String KANA = "シルシノミヤ シルベコ";
  static final String PHONE = "090-7531-98642";
  static final String ADDRESS = "印旛野標町7531番地98号";
  static final String BIRTH = "昭和31年9月28日頃";
  static final String POSTAL = "753-1986";
  static final String RESIDENT = "75319864207";
  static final String NOTE = "Kimitsu0728のこと";
  static final String TERM = "検索標語0728";
  static final String SIGN_IN = "hito-shirushi-0728";
  static final String PASSWORD = "Himitsu-0728-aikotoba";

  /** As it might be kept for looking up: folded. */
  private static final List<String> FOLDED =
      List.of("印之宮標子", "シルシノミヤシルベコ", "しるしのみやしるべこ", "090753198642", "Kimitsu0728", "1956-09-28");

  private static final List<String> ALL =
      List.of(NAME, KANA, PHONE, ADDRESS, BIRTH, POSTAL, RESIDENT, NOTE, TERM, SIGN_IN, PASSWORD);

  private Marks() {}

  /** As they were typed, and as they might be kept. */
  static List<String> all() {
    return Stream.concat(ALL.stream(), FOLDED.stream()).toList();
  }

  static boolean isIn(String text) {
    return ALL.stream().anyMatch(text::contains);
  }
}
