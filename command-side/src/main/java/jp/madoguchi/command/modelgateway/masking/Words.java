package jp.madoguchi.command.modelgateway.masking;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 語の表 — words that say of their neighbours, or of themselves, whether they name a person. */
enum Words {
  /**
   * Municipal words that might be names but hardly are, in katakana, kana, kanji or small Latin.
   */
  EVERYDAY("everyday-words.txt"),

  /** Places that are called so far more often than anybody. */
  PLACES("places.txt"),

  /** Places that are family names as well. */
  PLACES_AND_NAMES("places-and-names.txt"),

  /** What follows the name of a place or an organization, and of nobody. */
  AFTER_PLACES("after-places.txt"),

  /** What follows the name of somebody: さん, 氏, 課長. */
  AFTER_PERSONS("after-persons.txt"),

  /** What belongs to the name before it: 伯爵, 上人. */
  TITLES("titles.txt"),

  /** Family names of one character, of any country that writes them so. */
  ONE_CHARACTER_NAMES("one-character-names.txt");

  private final Set<String> words;

  Words(String file) {
    words = read(file);
  }

  boolean has(String word) {
    return words.contains(word);
  }

  private static Set<String> read(String file) {
    try (var words = requireNonNull(Words.class.getResourceAsStream(file), file)) {
      return new String(words.readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Stream.of(line.split(" ")))
          .filter(Predicate.not(String::isEmpty))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
