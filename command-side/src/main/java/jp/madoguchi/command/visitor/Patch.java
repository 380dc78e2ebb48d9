package jp.madoguchi.command.visitor;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.Set;
import jp.madoguchi.shared.privacy.SealedText;
import jp.madoguchi.shared.visitor.Language;
import jp.madoguchi.shared.visitor.Particulars;
import jp.madoguchi.shared.visitor.Particulars.Address;
import jp.madoguchi.shared.visitor.Particulars.BirthDate;
import org.jspecify.annotations.Nullable;

/**
 * 変更箇所 — what is to read otherwise from now on; what is absent stays as it is.
 *
 * @param removed what is to be there no more
 */
record Patch(
    @Nullable SealedText name,
    @Nullable SealedText kana,
    @Nullable SealedText alternativeName,
    @Nullable SealedText formerFamilyName,
    @Nullable BirthDate birthDate,
    @Nullable List<SealedText> phones,
    @Nullable Address address,
    @Nullable Language language,
    @Nullable SealedText residentNumber,
    Set<Item> removed) {

  /** 項目 — what may be taken away; a name may not. */
  enum Item {
    KANA,
    ALTERNATIVE_NAME,
    FORMER_FAMILY_NAME,
    BIRTH_DATE,
    PHONES,
    ADDRESS,
    LANGUAGE,
    RESIDENT_NUMBER
  }

  /** The particulars of somebody of whom nothing but this is known. */
  static Particulars first(SealedText name, Patch known) {
    return known.on(new Particulars(name, null, null, null, null, List.of(), null, null, null));
  }

  Particulars on(Particulars before) {
    return new Particulars(
        requireNonNullElse(name, before.name()),
        now(kana, before.kana(), Item.KANA),
        now(alternativeName, before.alternativeName(), Item.ALTERNATIVE_NAME),
        now(formerFamilyName, before.formerFamilyName(), Item.FORMER_FAMILY_NAME),
        now(birthDate, before.birthDate(), Item.BIRTH_DATE),
        removed.contains(Item.PHONES) ? List.of() : requireNonNullElse(phones, before.phones()),
        now(address, before.address(), Item.ADDRESS),
        now(language, before.language(), Item.LANGUAGE),
        now(residentNumber, before.residentNumber(), Item.RESIDENT_NUMBER));
  }

  private <T> @Nullable T now(@Nullable T next, @Nullable T before, Item item) {
    if (removed.contains(item)) {
      return null;
    }
    return next == null ? before : next;
  }
}
