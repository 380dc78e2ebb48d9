package jp.madoguchi.platform.web;

/**
 * 表計算に渡す文字列 — a text that a spreadsheet would take for a formula is marked as a text by an
 * apostrophe, also behind spaces, and in full width (OWASP, CSV injection).
 */
public final class SpreadsheetText {

  private static final String FORMULA = "=+-@＝＋－＠";
  private static final String MARK = "'";

  private SpreadsheetText() {}

  /** The text as it may stand in a file. */
  public static String marked(String text) {
    return isDangerous(text) ? MARK + text : text;
  }

  /** The text that such a file means: without the mark, where there is one. */
  public static String unmarked(String cell) {
    return cell.startsWith(MARK) && isDangerous(cell.substring(MARK.length()))
        ? cell.substring(MARK.length())
        : cell;
  }

  private static boolean isDangerous(String text) {
    var bare = text.stripLeading();
    return text.startsWith("\t")
        || text.startsWith("\r")
        || text.startsWith("\n")
        || !bare.isEmpty() && FORMULA.indexOf(bare.charAt(0)) >= 0;
  }
}
