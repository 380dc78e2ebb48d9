package jp.madoguchi.proof.bundle;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jp.madoguchi.proof.tree.Hash;
import jp.madoguchi.proof.tree.LeafBytes;
import org.jspecify.annotations.Nullable;

/** Reads what {@link LineWriter} writes, and nothing that is written in any other way. */
final class LineReader {

  private static final byte[] NULL = {'n', 'u', 'l', 'l'};
  private static final int ABSENT = -1;
  private static final int MOST_DIGITS = 18;

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
    var number = 0L;
    while (at < end && at - start < MOST_DIGITS && line[at] >= '0' && line[at] <= '9') {
      number = 10 * number + line[at] - '0';
      at++;
    }
    if (at == start || at - start > 1 && line[start] == '0') {
      throw malformed("a number");
    }
    return number;
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
    var bytes = new byte[end - at];
    var count = copyTo(bytes, 0);
    return count == ABSENT ? null : Arrays.copyOf(bytes, count);
  }

  /** A text becomes the next part of that leaf. */
  void textInto(LeafBytes leaf) {
    if (startsWith(NULL)) {
      throw malformed("a text");
    }
    copyInto(leaf);
  }

  /** A text, or its absence, becomes the next part of that leaf. */
  void copyInto(LeafBytes leaf) {
    leaf.part(end - at, this::copyTo);
  }

  private int copyTo(byte[] target, int offset) {
    if (isNothing()) {
      return ABSENT;
    }
    expect('"');
    var to = offset;
    var from = at;
    while (from < end && line[from] != '"') {
      var plain = plainFrom(from);
      System.arraycopy(line, from, target, to, plain);
      to += plain;
      from += plain;
      if (from < end && line[from] == '\\') {
        var escape = Escape.at(from, line, end);
        target[to++] = escape.value();
        from += escape.length();
      }
    }
    at = from;
    expect('"');
    return to - offset;
  }

  /** How many bytes from there on stand for themselves. */
  private int plainFrom(int first) {
    var next = first;
    while (next < end && line[next] != '"' && line[next] != '\\') {
      if (line[next] >= 0 && line[next] < ' ') {
        throw malformed("no control character");
      }
      next++;
    }
    return next - first;
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
    expect('"');
    var hash = new byte[Hash.LENGTH];
    for (var n = 0; n < hash.length; n++) {
      hash[n] = (byte) (digit() << 4 | digit());
    }
    expect('"');
    return Hash.of(hash);
  }

  private int digit() {
    var value = at < end ? HexDigits.value(line[at]) : -1;
    if (value < 0) {
      throw malformed("a hash");
    }
    at++;
    return value;
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
