package jp.madoguchi.query.knowledgesearch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/** 語のリスト — words that this house keeps in a file, with a line that says what they are. */
final class WordList {

  private WordList() {}

  static List<String> read(String name) {
    try (var file = WordList.class.getResourceAsStream(name)) {
      return new String(requireNonNull(file).readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Stream.of(line.split(" ")))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
