package jp.madoguchi.proof.bundle;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jp.madoguchi.proof.tree.Hash;
import org.jspecify.annotations.Nullable;

/** Reads what {@link LineWriter} writes, and nothing that is written in any other way. */
final class LineReader {

  private static final byte[] NULL = {'n', 'u', 'l', 'l'};

  private final byte[] line;
  private final int end;
  private int at;

  /**
   * @param length without the line feed
   */
  LineReader(byte[] line, int start, int length) {
    this.line = line;
    this.at = start;
    this.end = start + length;
    expect('{');
  }

  /** The next member is that one. */
  LineReader member(String name) {
    if (line[at - 1] != '{') {
      expect(',');
    }
    expect('"');
    for (var n = 0; n < name.length(); n++) {
      expect(name.charAt(n));
    }
    expect('"');
    expect(':');
    return this;
  }

  long number() {
    var start = at;
    while (at < end && line[at] >= '0' && line[at] <= '9') {
      at++;
    }
    var digits = new String(line, start, at - start, StandardCharsets.US_ASCII);
    if (digits.isEmpty() || digits.length() > 18 || digits.length() > 1 && line[start] == '0') {
      throw malformed("a number");
    }
    return Long.parseLong(digits);
  }

  String text() {
    var text = textIfAny();
    if (text == null) {
      throw malformed("a text");
    }
    return text;
  }

  @Nullable String textIfAny() {
    var bytes = bytesIfAny();
    return bytes == null ? null : decoded(bytes);
  }

  byte @Nullable [] bytesIfAny() {
    if (startsWith(NULL)) {
      at += NULL.length;
      return null;
    }
    expect('"');
    var start = at;
    var escapes = 0;
    while (at < end && line[at] != '"') {
      if (line[at] == '\\') {
        escapes++;
        at += 2;
      } else if (line[at] >= 0 && line[at] < ' ') {
        throw malformed("no control character");
      } else {
        at++;
      }
    }
    var stop = at;
    expect('"');
    return escapes == 0
        ? Arrays.copyOfRange(line, start, stop)
        : new Unescaped(line, start, stop).bytes();
  }

  List<Hash> hashes() {
    var hashes = new ArrayList<Hash>();
    expect('[');
    while (at < end && line[at] != ']') {
      if (!hashes.isEmpty()) {
        expect(',');
      }
      hashes.add(hash());
    }
    expect(']');
    return hashes;
  }

  Hash hash() {
    try {
      return Hash.ofHex(text());
    } catch (IllegalArgumentException e) {
      throw malformed("a hash");
    }
  }

  /** The object ends here, and the line, too. */
  void end() {
    expect('}');
    if (at != end) {
      throw malformed("the end of the line");
    }
  }

  /** Whether the next value is none; it is passed over if so. */
  boolean isNothing() {
    var nothing = startsWith(NULL);
    at += nothing ? NULL.length : 0;
    return nothing;
  }

  private boolean startsWith(byte[] word) {
    return at + word.length <= end
        && Arrays.equals(line, at, at + word.length, word, 0, word.length);
  }

  private String decoded(byte[] bytes) {
    var text = new String(bytes, StandardCharsets.UTF_8);
    if (!Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes)) {
      throw malformed("UTF-8");
    }
    return text;
  }

  private void expect(char expected) {
    if (at >= end || line[at] != expected) {
      throw malformed("«%s»".formatted(expected));
    }
    at++;
  }

  private Malformed malformed(String expected) {
    return new Malformed("is not written as a line is: %s is missing".formatted(expected));
  }
}
