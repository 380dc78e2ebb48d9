package jp.madoguchi.platform.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * 検索条件 — what somebody looks for.
 *
 * @param terms all of these, each as any of its forms
 */
public record Wanted(List<List<String>> terms) {

  private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\s]+");
  private static final int WHOLE_PHONE = 9;

  public Wanted {
    terms = List.copyOf(terms);
  }

  public static Wanted nothing() {
    return new Wanted(List.of());
  }

  public Wanted and(Wanted other) {
    var both = new ArrayList<>(terms);
    both.addAll(other.terms);
    return new Wanted(both);
  }

  /**
   * One box for everything: each word says by its shape what it is.
   *
   * @throws IllegalArgumentException with a sentence if it says too little
   */
  public static Wanted inBox(String text, Match match) {
    return spaced(text)
        .orElseGet(
            () ->
                Arrays.stream(SPACES.split(text.strip()))
                    .map(word -> figures(word).orElseGet(() -> word(word, match)))
                    .reduce(nothing(), Wanted::and));
  }

  /** A telephone or a day, whatever spaces are in it. */
  private static Optional<Wanted> spaced(String text) {
    return Figures.areOnePhone(text) ? figures(text) : day(text);
  }

  private static Optional<Wanted> figures(String word) {
    return Figures.isAllOf(word) ? Optional.of(oneOf(Figures.terms(word))) : day(word);
  }

  private static Optional<Wanted> day(String text) {
    return Figures.isAllOf(text)
        ? Optional.empty()
        : BirthDates.folded(text).map(date -> oneOf(List.of(OtherField.BIRTH_DATE.term(date))));
  }

  private static Wanted word(String word, Match match) {
    return Kana.isAllOf(word) ? kana(word, match) : name(word, match);
  }

  public static Wanted kana(String text, Match match) {
    return words(WordField.KANA, text, Kana::folded, match);
  }

  public static Wanted name(String text, Match match) {
    return words(WordField.NAME, text, Names::folded, match);
  }

  private static Wanted words(
      WordField field, String text, UnaryOperator<String> folded, Match match) {
    return Names.words(text).stream()
        .map(folded)
        .filter(word -> !word.isEmpty())
        .map(word -> word(field, word, match))
        .reduce(nothing(), Wanted::and);
  }

  /** A single character is a whole name, such as 林, or nothing to look for. */
  private static Wanted word(WordField field, String word, Match match) {
    var length = word.codePointCount(0, word.length());
    if (match == Match.WHOLE || length < Terms.SHORTEST) {
      return oneOf(List.of(field.whole(word)));
    }
    return match == Match.PART ? parts(field, word) : start(field, word, length);
  }

  private static Wanted parts(WordField field, String word) {
    return new Wanted(
        Terms.pairs(word).map(pair -> Kana.within(pair).map(field::part).toList()).toList());
  }

  /** Starts are known to a length; beyond that, parts must do. */
  private static Wanted start(WordField field, String word, int length) {
    if (length <= Terms.LONGEST) {
      return oneOf(List.of(field.start(word)));
    }
    var known = word.offsetByCodePoints(0, Terms.LONGEST);
    return oneOf(List.of(field.start(word.substring(0, known)))).and(parts(field, word));
  }

  /**
   * @throws IllegalArgumentException if it is neither a whole number nor its last four digits
   */
  public static Wanted phone(String text) {
    var phone = Digits.ofPhone(text);
    if (phone.length() == OtherField.LAST_DIGITS) {
      return oneOf(List.of(OtherField.END_OF_PHONE.term(phone)));
    }
    if (phone.length() < WHOLE_PHONE) {
      throw new IllegalArgumentException("電話番号は、全部か下4桁を指定してください");
    }
    return oneOf(List.of(OtherField.PHONE.term(phone)));
  }

  /**
   * @throws IllegalArgumentException if it is no date
   */
  public static Wanted birthDate(String text) {
    return BirthDates.folded(text)
        .map(date -> oneOf(List.of(OtherField.BIRTH_DATE.term(date))))
        .orElseThrow(
            () ->
                new IllegalArgumentException("生年月日は「1985-04-03」「昭和60年4月3日」「S60.4.3」のように指定してください"));
  }

  public static Wanted residentNumber(String text) {
    return oneOf(List.of(OtherField.NUMBER.term(Digits.ofNumber(text))));
  }

  /**
   * @throws IllegalArgumentException if it says too little
   */
  public static Wanted address(String text) {
    var terms = Terms.ofAddress(text);
    if (terms.isEmpty()) {
      throw new IllegalArgumentException("住所は、町名か「7条通9丁目」のように指定してください");
    }
    return new Wanted(terms.stream().map(List::of).toList());
  }

  private static Wanted oneOf(List<String> forms) {
    return new Wanted(List.of(forms));
  }

  /**
   * Why this would find too many, if it would.
   *
   * @return a sentence for people
   */
  public Optional<String> tooWide() {
    if (terms.isEmpty()) {
      return Optional.of("検索する言葉を指定してください");
    }
    return terms.stream().allMatch(Wanted::isWide)
        ? Optional.of("1文字や生年だけでは該当者が多すぎます。2文字以上の氏名やカナ、生年月日などを加えてください")
        : Optional.empty();
  }

  /** One character of kana, or a year. */
  private static boolean isWide(List<String> forms) {
    return forms.stream()
        .anyMatch(form -> form.matches("kana=.|name=\\P{IsHan}|birth_date=\\d{4}"));
  }
}
