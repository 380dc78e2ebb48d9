package jp.madoguchi.proof.note;

import java.util.Base64;

/** Base64 with exactly one way to write anything: no other bits, no other letters. */
final class Base64Text {

  private Base64Text() {}

  static String of(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  /**
   * @throws NoteFormatException if it is not what {@link #of} writes
   */
  static byte[] bytes(String text) {
    try {
      var bytes = Base64.getDecoder().decode(text);
      if (of(bytes).equals(text)) {
        return bytes;
      }
    } catch (IllegalArgumentException e) {
      throw new NoteFormatException("«%s» is no Base64".formatted(text), e);
    }
    throw new NoteFormatException("«%s» is not written as Base64 is".formatted(text));
  }
}
