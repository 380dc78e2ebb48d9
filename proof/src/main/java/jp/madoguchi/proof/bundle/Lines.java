package jp.madoguchi.proof.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** The lines of a stream as bytes, without copying them: each is good until the next one. */
final class Lines {

  private static final int LONGEST = 64 << 20;

  private final InputStream in;
  private byte[] buffer = new byte[1 << 16];
  private int start;
  private int length;
  private int filled;

  Lines(InputStream in) {
    this.in = in;
  }

  /**
   * Whether there is one more.
   *
   * @throws Malformed if it has no end
   */
  boolean next() throws IOException {
    start += length == 0 && filled == 0 ? 0 : length + 1;
    length = 0;
    while (true) {
      for (; start + length < filled; length++) {
        if (buffer[start + length] == '\n') {
          return true;
        }
      }
      if (!fill()) {
        if (start < filled) {
          throw new Malformed("does not end as a line does");
        }
        return false;
      }
    }
  }

  LineReader reader() {
    return new LineReader(buffer, start, length);
  }

  private boolean fill() throws IOException {
    if (start > 0) {
      System.arraycopy(buffer, start, buffer, 0, filled - start);
      filled -= start;
      start = 0;
    }
    if (filled == buffer.length) {
      if (filled >= LONGEST) {
        throw new Malformed("is longer than any fact");
      }
      buffer = Arrays.copyOf(buffer, 2 * filled);
    }
    var count = in.read(buffer, filled, buffer.length - filled);
    filled += Math.max(count, 0);
    return count >= 0;
  }
}
