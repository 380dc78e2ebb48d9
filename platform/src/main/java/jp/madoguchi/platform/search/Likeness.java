package jp.madoguchi.platform.search;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 同一人の可能性 — why two visitors may be one person. It is proposed with its reason, and a person
 * decides.
 */
public enum Likeness {
  SAME_RESIDENT_NUMBER("宛名番号が同じ"),
  SAME_KANA_AND_BIRTH_DATE("カナと生年月日が同じ"),
  SAME_NAME_AND_BIRTH_DATE("氏名と生年月日が同じ"),
  /** A family has one telephone; that two of it have one given name is rare. */
  SAME_PHONE_AND_GIVEN_NAME("電話番号と名が同じ");

  private static final Pattern UNKNOWN = Pattern.compile("^0+-|-0+(?:-|$)");

  private final String label;

  Likeness(String label) {
    this.label = label;
  }

  /** The Japanese word shown to people. */
  public String label() {
    return label;
  }

  /** Whether it tells something of how to reach somebody. */
  public boolean isOfContacts() {
    return this == SAME_PHONE_AND_GIVEN_NAME;
  }

  /** What must be equal for each reason, folded as for a search. */
  public static Map<Likeness, Set<String>> of(VisitorWords visitor) {
    var signs = new EnumMap<Likeness, Set<String>>(Likeness.class);
    add(signs, SAME_RESIDENT_NUMBER, number(visitor.residentNumber()));
    add(signs, SAME_KANA_AND_BIRTH_DATE, born(kana(visitor), visitor.birthDate(), Kana::folded));
    add(
        signs,
        SAME_NAME_AND_BIRTH_DATE,
        born(visitor.names().stream(), visitor.birthDate(), Names::folded));
    add(signs, SAME_PHONE_AND_GIVEN_NAME, reachable(visitor));
    return signs;
  }

  private static void add(
      Map<Likeness, Set<String>> signs, Likeness reason, Stream<String> values) {
    values.forEach(
        value -> signs.computeIfAbsent(reason, _ -> new HashSet<>()).add(reason.term(value)));
  }

  private String term(String value) {
    return "like." + name() + "=" + value;
  }

  private static Stream<String> number(@Nullable String number) {
    return Stream.ofNullable(number).map(Digits::ofNumber).filter(folded -> !folded.isEmpty());
  }

  /** A day that is not wholly known says too little. */
  private static Stream<String> born(
      Stream<String> names, @Nullable String birthDate, UnaryOperator<String> folded) {
    return birthDate == null || UNKNOWN.matcher(birthDate).find()
        ? Stream.of()
        : names.map(folded).filter(name -> !name.isEmpty()).map(name -> name + "/" + birthDate);
  }

  private static Stream<String> reachable(VisitorWords visitor) {
    var given =
        Stream.concat(
                kana(visitor).flatMap(Likeness::given).map(Kana::folded),
                visitor.names().stream().flatMap(Likeness::given).map(Names::folded))
            .toList();
    return visitor.phones().stream()
        .map(Digits::ofPhone)
        .filter(phone -> phone.length() > OtherField.LAST_DIGITS)
        .flatMap(phone -> given.stream().map(name -> phone + "/" + name));
  }

  private static Stream<String> kana(VisitorWords visitor) {
    return Stream.ofNullable(visitor.kana());
  }

  /** The last word, if the family name stands apart from it. */
  private static Stream<String> given(String name) {
    List<String> words = Names.words(name);
    return words.size() < 2 ? Stream.of() : Stream.of(words.getLast());
  }
}
