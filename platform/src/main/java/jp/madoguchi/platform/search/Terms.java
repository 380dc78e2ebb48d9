package jp.madoguchi.platform.search;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 検索語 — what a visitor is found by: a word and the field it stands in, so that equal words in
 * different fields do not meet. Each will be unreadable before it is kept.
 */
public final class Terms {

  static final int SHORTEST = 2;
  static final int LONGEST = 12;

  private Terms() {}

  /** Who somebody is. */
  public static SortedSet<String> of(VisitorWords visitor) {
    var terms = new TreeSet<String>();
    visitor.names().forEach(name -> addName(name, terms));
    addKana(visitor.kana(), terms);
    addBirthDate(visitor.birthDate(), terms);
    addNumber(visitor.residentNumber(), terms);
    return terms;
  }

  /** How to reach somebody: whoever is protected is not found by it by everybody. */
  public static SortedSet<String> ofContacts(VisitorWords visitor) {
    var terms = new TreeSet<String>();
    visitor.phones().stream().map(Digits::ofPhone).forEach(phone -> addPhone(phone, terms));
    addAddress(visitor.address(), terms);
    return terms;
  }

  /** Whether that is a term of how to reach somebody. */
  public static boolean isOfContacts(String term) {
    return Stream.of(OtherField.PHONE, OtherField.END_OF_PHONE, OtherField.ADDRESS)
        .anyMatch(field -> term.startsWith(field.term("")));
  }

  /** By which section somebody was registered: for its own list, and for no search. */
  public static String registeredBy(String section) {
    return "registered_by=" + section;
  }

  /** Kana in a name is looked for as kana too: it may be all there is. */
  private static void addName(String name, SortedSet<String> terms) {
    addWords(WordField.NAME, Names.words(name), Names::folded, terms);
    addWords(
        WordField.KANA,
        Names.words(name).stream().filter(Kana::isAllOf).toList(),
        Kana::folded,
        terms);
  }

  private static void addKana(@Nullable String kana, SortedSet<String> terms) {
    if (kana != null) {
      addWords(WordField.KANA, Names.words(kana), Kana::folded, terms);
    }
  }

  /** Each word, and all of them without what stands between. */
  private static void addWords(
      WordField field, List<String> words, UnaryOperator<String> folded, SortedSet<String> terms) {
    Stream.concat(words.stream(), Stream.of(String.join("", words)))
        .map(folded)
        .filter(word -> !word.isEmpty())
        .forEach(word -> addWord(field, word, terms));
  }

  private static void addWord(WordField field, String word, SortedSet<String> terms) {
    terms.add(field.whole(word));
    starts(word).map(field::start).forEach(terms::add);
    pairs(word).map(field::part).forEach(terms::add);
  }

  private static Stream<String> starts(String word) {
    var points = word.codePoints().toArray();
    return IntStream.rangeClosed(SHORTEST, Math.min(points.length, LONGEST))
        .mapToObj(length -> new String(points, 0, length));
  }

  /** Every two characters that stand beside each other. */
  static Stream<String> pairs(String word) {
    var points = word.codePoints().toArray();
    return IntStream.rangeClosed(0, points.length - SHORTEST)
        .mapToObj(from -> new String(points, from, SHORTEST));
  }

  private static void addPhone(String phone, SortedSet<String> terms) {
    if (phone.length() >= OtherField.LAST_DIGITS) {
      terms.add(OtherField.PHONE.term(phone));
      terms.add(
          OtherField.END_OF_PHONE.term(phone.substring(phone.length() - OtherField.LAST_DIGITS)));
    }
  }

  /** The day, the month and the year, as far as they are known. */
  private static void addBirthDate(@Nullable String date, SortedSet<String> terms) {
    if (date != null) {
      var parts = date.split("-", -1);
      IntStream.rangeClosed(1, parts.length)
          .mapToObj(known -> List.of(parts).subList(0, known))
          .filter(known -> known.stream().noneMatch(part -> part.matches("0+")))
          .map(known -> OtherField.BIRTH_DATE.term(String.join("-", known)))
          .forEach(terms::add);
    }
  }

  private static void addAddress(@Nullable String address, SortedSet<String> terms) {
    if (address != null) {
      terms.addAll(ofAddress(address));
    }
  }

  /** Every part that is no number, and every two parts that follow each other. */
  static List<String> ofAddress(String address) {
    var parts = Address.parts(address);
    return Stream.concat(
            parts.stream().filter(part -> !part.matches("\\d+")),
            IntStream.range(1, parts.size())
                .mapToObj(next -> parts.get(next - 1) + "/" + parts.get(next)))
        .map(OtherField.ADDRESS::term)
        .toList();
  }

  private static void addNumber(@Nullable String number, SortedSet<String> terms) {
    var folded = number == null ? "" : Digits.ofNumber(number);
    if (!folded.isEmpty()) {
      terms.add(OtherField.NUMBER.term(folded));
    }
  }
}
