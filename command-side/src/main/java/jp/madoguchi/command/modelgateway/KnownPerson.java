package jp.madoguchi.command.modelgateway;

import java.util.List;

/**
 * 既知の値 — what the house knows of the visitor concerned, unsealed for as long as it takes to mask
 * it. Each as it was entered; the gateway knows the other spellings.
 *
 * @param names 氏名, 通称, 旧氏; family and given name with a space between them, if that is known
 * @param kana their readings, in whatever kana
 * @param birthDates as they were written, in our years or in those of an era
 * @param numbers 宛名番号, and whatever else names the person in a register
 */
public record KnownPerson(
    List<String> names,
    List<String> kana,
    List<String> birthDates,
    List<String> phones,
    List<String> postalCodes,
    List<String> addresses,
    List<String> mails,
    List<String> numbers) {

  public KnownPerson {
    names = List.copyOf(names);
    kana = List.copyOf(kana);
    birthDates = List.copyOf(birthDates);
    phones = List.copyOf(phones);
    postalCodes = List.copyOf(postalCodes);
    addresses = List.copyOf(addresses);
    mails = List.copyOf(mails);
    numbers = List.copyOf(numbers);
  }

  /** No visitor is concerned, or nothing is known. */
  public static KnownPerson nobody() {
    return new KnownPerson(
        List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  /** Never the values: logs need none of them. */
  @Override
  public String toString() {
    return "KnownPerson";
  }
}
