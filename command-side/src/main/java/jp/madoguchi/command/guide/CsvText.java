package jp.madoguchi.command.guide;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/** 文字コード — a file's bytes as text: UTF-8 if they are UTF-8, else CP932, as spreadsheets save it. */
final class CsvText {

  private static final Charset CP932 = Charset.forName("windows-31j");
  private static final String MARK = "\uFEFF";

  private CsvText() {}

  /** None if it is neither. */
  static Optional<String> of(byte[] bytes) {
    return Stream.of(StandardCharsets.UTF_8, CP932)
        .flatMap(charset -> decoded(bytes, charset).stream())
        .findFirst()
        .map(text -> text.startsWith(MARK) ? text.substring(1) : text);
  }

  private static Optional<String> decoded(byte[] bytes, Charset charset) {
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
