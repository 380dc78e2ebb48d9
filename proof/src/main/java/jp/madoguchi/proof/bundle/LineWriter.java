package jp.madoguchi.proof.bundle;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import jp.madoguchi.proof.tree.Hash;
import org.jspecify.annotations.Nullable;

/**
 * Writes one JSON object on one line (NDJSON), always in the same way: no blanks, members in their
 * order, and in texts only quotation marks, backslashes and control characters escaped. So there is
 * one way only to write anything, and no bit can be turned unseen.
 */
final class LineWriter {

  private static final HexFormat HEX = HexFormat.of();

  private final ByteArrayOutputStream line = new ByteArrayOutputStream(2_048);

  /** The next member's name. */
  LineWriter member(String name) {
    return raw(line.size() == 0 ? "{\"" : ",\"").raw(name).raw("\":");
  }

  LineWriter number(long number) {
    return raw(Long.toString(number));
  }

  LineWriter text(@Nullable String text) {
    return text(text == null ? null : text.getBytes(StandardCharsets.UTF_8));
  }

  /** Bytes of a text; what is no UTF-8 stays as it is. */
  LineWriter text(byte @Nullable [] text) {
    if (text == null) {
      return raw("null");
    }
    line.write('"');
    var written = 0;
    for (var n = 0; n < text.length; n++) {
      if (isEscaped(text[n])) {
        line.write(text, written, n - written);
        escape(text[n]);
        written = n + 1;
      }
    }
    line.write(text, written, text.length - written);
    line.write('"');
    return this;
  }

  LineWriter hashes(List<Hash> hashes) {
    raw("[");
    var separator = "\"";
    for (var hash : hashes) {
      raw(separator).raw(hash.hex()).raw("\"");
      separator = ",\"";
    }
    return raw("]");
  }

  private static boolean isEscaped(byte b) {
    return b == '"' || b == '\\' || b >= 0 && b < ' ';
  }

  private void escape(byte b) {
    if (b < ' ') {
      raw("\\u00").raw(HEX.toHexDigits(b));
    } else {
      line.write('\\');
      line.write(b);
    }
  }

  private LineWriter raw(String ascii) {
    line.writeBytes(ascii.getBytes(StandardCharsets.US_ASCII));
    return this;
  }

  /** Ends the line, writes it and begins the next one. */
  void endTo(OutputStream out) throws IOException {
    raw("}\n");
    line.writeTo(out);
    line.reset();
  }
}
