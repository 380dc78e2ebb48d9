package jp.madoguchi.command.modelgateway.answer;

import java.util.regex.Pattern;

/**
 * 資料 — a text that others wrote, as it stands in a prompt: each line behind a bar, so that nothing
 * in it can pass for a line of the house, and without characters that mean something to a model or
 * a screen.
 */
public final class Material {

  /** Before each line of material, and before no other. */
  public static final String BAR = "│";

  private static final Pattern LINE = Pattern.compile("\\R");
  private static final String MEANING = "<>[]{}`|│#*_\\";
  private static final String MEANINGLESS = "＜＞［］｛｝｀｜｜＃＊＿＼";

  private Material() {}

  /** Ends with a line end. */
  public static String quoted(String text) {
    var lines = new StringBuilder();
    LINE.splitAsStream(text)
        .forEach(line -> lines.append(BAR).append(' ').append(neutral(line)).append('\n'));
    return lines.toString();
  }

  private static String neutral(String line) {
    return line.codePoints()
        .map(c -> MEANING.indexOf(c) < 0 ? c : MEANINGLESS.charAt(MEANING.indexOf(c)))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
