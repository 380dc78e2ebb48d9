package jp.madoguchi.proof.bundle;

import java.util.Arrays;
import java.util.HexFormat;

/** The bytes of a text with escapes: only those escapes that {@link LineWriter} writes. */
record Unescaped(byte[] line, int start, int stop) {

  byte[] bytes() {
    var bytes = new byte[stop - start];
    var length = 0;
    for (var at = start; at < stop; at++) {
      if (line[at] != '\\') {
        bytes[length++] = line[at];
      } else if (at + 1 < stop && (line[at + 1] == '"' || line[at + 1] == '\\')) {
        bytes[length++] = line[++at];
      } else {
        bytes[length++] = control(at);
        at += 5;
      }
    }
    return Arrays.copyOf(bytes, length);
  }

  /** {@code \}{@code u00xx} of a control character. */
  private byte control(int at) {
    if (at + 6 > stop || line[at + 1] != 'u' || line[at + 2] != '0' || line[at + 3] != '0') {
      throw malformed();
    }
    var high = digit(line[at + 4]);
    var low = digit(line[at + 5]);
    if (high > 1) {
      throw malformed();
    }
    return (byte) (high << 4 | low);
  }

  private static int digit(byte digit) {
    if (digit >= 'A' && digit <= 'F' || !HexFormat.isHexDigit(digit)) {
      throw malformed();
    }
    return HexFormat.fromHexDigit(digit);
  }

  private static Malformed malformed() {
    return new Malformed("is not written as a line is: an escape is none of ours");
  }
}
