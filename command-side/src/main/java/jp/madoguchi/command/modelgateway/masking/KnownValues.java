package jp.madoguchi.command.modelgateway.masking;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.madoguchi.command.modelgateway.KnownPerson;
import jp.madoguchi.platform.search.Address;
import jp.madoguchi.platform.search.BirthDates;
import jp.madoguchi.platform.search.Digits;

/** 既知の値の探索 — what is known of the visitor, in all spellings. */
final class KnownValues {

  private static final String GAP = "[\\s\\-ー・.()/_]{0,3}";
  private static final String ABROAD = "(?:(?:\\+|00)81" + GAP + "\\(?0?\\)?|0)";
  private static final int LOCAL_PHONE = 6;
  private static final int SHORTEST_LOCAL_PART = 4;

  private KnownValues() {}

  static List<Finder> of(KnownPerson person) {
    return Stream.<Stream<Finder>>of(
            KnownNames.of(person),
            person.phones().stream().flatMap(KnownValues::phone),
            person.mails().stream().flatMap(KnownValues::mail),
            person.postalCodes().stream().flatMap(KnownValues::postalCode),
            person.numbers().stream().flatMap(KnownValues::number),
            person.addresses().stream().flatMap(KnownValues::address),
            person.birthDates().stream().flatMap(KnownValues::birthDate))
        .flatMap(finders -> finders)
        .toList();
  }

  /** With or without the area code. */
  private static Stream<Finder> phone(String phone) {
    var digits = Digits.ofPhone(phone);
    if (digits.length() <= LOCAL_PHONE) {
      return apartDigits(Kind.PHONE, digits, digits).stream();
    }
    var national = ABROAD + GAP + apart(digits.substring(1));
    var local = apart(digits.substring(digits.length() - LOCAL_PHONE));
    return Stream.of(
        bounded(Kind.PHONE, national, digits),
        bounded(Kind.PHONE, "\\d{0,2}" + GAP + local, digits));
  }

  private static Stream<Finder> mail(String mail) {
    var at = mail.indexOf('@');
    var whole = PatternFinder.of(Kind.MAIL, "(?i)" + spaced(mail), _ -> lower(mail));
    if (at < SHORTEST_LOCAL_PART) {
      return Stream.of(whole);
    }
    var local = "(?i)(?<![\\w])" + Pattern.quote(mail.substring(0, at)) + "(?![\\w])";
    return Stream.of(whole, PatternFinder.of(Kind.MAIL, local, _ -> lower(mail)));
  }

  private static String lower(String mail) {
    return mail.toLowerCase(Locale.ROOT);
  }

  private static Stream<Finder> postalCode(String code) {
    return apartDigits(Kind.POSTAL_CODE, code.replaceAll("\\D", ""), code).stream();
  }

  private static Stream<Finder> number(String number) {
    return apartDigits(Kind.NUMBER, Digits.ofNumber(number), Digits.ofNumber(number)).stream();
  }

  private static List<Finder> apartDigits(Kind kind, String characters, String identity) {
    return characters.isEmpty()
        ? List.of()
        : List.of(bounded(kind, "0*" + apart(characters), identity));
  }

  private static Finder bounded(Kind kind, String shape, String identity) {
    return PatternFinder.of(
        kind, "(?i)(?<![0-9A-Za-z])" + shape + "(?![0-9A-Za-z])", _ -> identity);
  }

  /** Each character, and whatever may stand between them. */
  private static String apart(String characters) {
    return characters
        .codePoints()
        .mapToObj(Character::toString)
        .map(Pattern::quote)
        .collect(Collectors.joining(GAP));
  }

  private static String spaced(String text) {
    return text.codePoints()
        .mapToObj(Character::toString)
        .map(Pattern::quote)
        .collect(Collectors.joining("\\s?"));
  }

  /** Any stretch of it that has a name and a number in it. */
  private static Stream<Finder> address(String address) {
    var parts = Address.parts(address);
    var keys =
        IntStream.range(0, parts.size())
            .boxed()
            .flatMap(from -> stretches(parts.subList(from, parts.size())))
            .collect(Collectors.toSet());
    keys.add(joined(parts));
    return Stream.of(
        new WindowFinder(
            keys,
            text -> joined(Address.parts(text)),
            address.length() * 2,
            Kind.ADDRESS,
            joined(parts)));
  }

  private static Stream<String> stretches(List<String> parts) {
    return IntStream.rangeClosed(2, parts.size())
        .mapToObj(end -> parts.subList(0, end))
        .filter(stretch -> stretch.stream().anyMatch(KnownValues::isNumber))
        .filter(stretch -> stretch.stream().anyMatch(part -> !isNumber(part) && part.length() > 1))
        .map(KnownValues::joined);
  }

  private static String joined(List<String> parts) {
    return String.join("/", parts);
  }

  private static boolean isNumber(String part) {
    return part.matches("\\d+");
  }

  private static Stream<Finder> birthDate(String written) {
    return BirthDates.folded(written).stream().map(KnownBirthDate::finder);
  }
}
