package jp.madoguchi.proof.bundle;

import java.util.Arrays;

/**
 * An escape in a text: only those that {@link LineWriter} writes.
 *
 * @param value the byte that is meant
 * @param length bytes in the line
 */
record Escape(byte value, int length) {

  private static final byte[] CONTROL = {'\\', 'u', '0', '0'};

  /**
   * @param at where its backslash is
   * @throws Malformed if it is none of ours
   */
  static Escape at(int at, byte[] line, int end) {
    if (at + 1 < end && (line[at + 1] == '"' || line[at + 1] == '\\')) {
      return new Escape(line[at + 1], 2);
    }
    return new Escape(control(at, line, end), 6);
  }

  /** {@code \}{@code u00xx} of a control character. */
  private static byte control(int at, byte[] line, int end) {
    if (at + 6 > end || !startsWith(CONTROL, at, line)) {
      throw malformed();
    }
    var high = HexDigits.value(line[at + 4]);
    var low = HexDigits.value(line[at + 5]);
    if (high < 0 || high > 1 || low < 0) {
      throw malformed();
    }
    return (byte) (high << 4 | low);
  }

  private static boolean startsWith(byte[] word, int at, byte[] line) {
    return Arrays.equals(line, at, at + word.length, word, 0, word.length);
  }

  private static Malformed malformed() {
    return new Malformed("is not written as a line is: an escape is none of ours");
  }
}
