package jp.madoguchi.command.modelgateway.masking;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.madoguchi.command.modelgateway.KnownPerson;
import jp.madoguchi.platform.search.Kana;
import jp.madoguchi.platform.search.Names;

/**
 * 既知の氏名 — the visitor's names and readings, whole and in parts, in any kana, with or without what
 * stands between. A very short one counts only where it is a word.
 */
final class KnownNames {

  /** All spellings are one person. */
  static final String THE_VISITOR = "the visitor";

  private static final int LOOSE = 3;
  private static final int SHORT = 2;

  private KnownNames() {}

  static Stream<Finder> of(KnownPerson person) {
    var keys =
        Stream.concat(person.names().stream(), person.kana().stream())
            .flatMap(KnownNames::parts)
            .map(Names::folded)
            .filter(Predicate.not(String::isEmpty))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    var words = keys.stream().filter(KnownNames::mustBeAWord).collect(Collectors.toSet());
    keys.removeAll(words);
    return Stream.of(
        windows(keys), folded -> windows(words).in(folded).filter(span -> isAWord(span, folded)));
  }

  private static Finder windows(Set<String> keys) {
    var longest = keys.stream().mapToInt(String::length).max().orElse(0);
    return new WindowFinder(keys, Names::folded, longest * LOOSE + LOOSE, Kind.NAME, THE_VISITOR);
  }

  private static boolean isAWord(Span span, String folded) {
    var words = Dictionary.morphemes(folded);
    return words.stream().anyMatch(word -> word.start() == span.start())
        && words.stream().anyMatch(word -> word.end() == span.end());
  }

  /** The whole name, and each of its words; a name without spaces is cut by the dictionary. */
  private static Stream<String> parts(String name) {
    var words = Names.words(name);
    var cut = words.size() > 1 ? words : cut(name);
    return Stream.concat(Stream.of(name), cut.stream());
  }

  private static List<String> cut(String name) {
    var words = Dictionary.morphemes(name).stream().map(Morpheme::text).toList();
    return words.size() == SHORT ? words : List.of();
  }

  private static boolean mustBeAWord(String key) {
    return key.length() == 1
        || key.length() == SHORT && Kana.isAllOf(key)
        || key.matches("\\p{IsLatin}+");
  }
}
