package jp.madoguchi.command.visitor;

import static jp.madoguchi.command.visitor.VisitorRejection.BORN_IN_THE_FUTURE;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.madoguchi.platform.privacy.FreeText;
import jp.madoguchi.platform.privacy.Sealer;
import jp.madoguchi.shared.calendar.CivilDate;
import jp.madoguchi.shared.id.VisitorId;
import jp.madoguchi.shared.privacy.SealedText;
import jp.madoguchi.shared.visitor.Language;
import jp.madoguchi.shared.visitor.Particulars.Address;
import jp.madoguchi.shared.visitor.Particulars.BirthDate;
import org.jspecify.annotations.Nullable;

/**
 * 入力された記載事項 — readable only between the keyboard and the sealer.
 *
 * @param name none if it stays as it is
 */
record Typed(
    @Nullable OneLine name,
    @Nullable OneLine kana,
    @Nullable OneLine alternativeName,
    @Nullable OneLine formerFamilyName,
    @Nullable CivilDate birthDate,
    @Nullable Phones phones,
    @Nullable TypedAddress address,
    @Nullable Language language,
    @Nullable ResidentNumber residentNumber) {

  /** 住所 — as it is typed in. */
  record TypedAddress(@Nullable PostalCode postalCode, OneLine fullAddress) {}

  Typed bornBy(LocalDate today) {
    if (birthDate != null && birthDate.sortable().compareTo(today.toString()) > 0) {
      throw BORN_IN_THE_FUTURE.because("生年月日に未来の日は指定できません");
    }
    return this;
  }

  Patch sealed(Sealer sealer, VisitorId visitor, Set<Patch.Item> removed) {
    var seal = new ForThatLife(sealer, visitor);
    return new Patch(
        seal.line(name),
        seal.line(kana),
        seal.line(alternativeName),
        seal.line(formerFamilyName),
        birthDate == null ? null : seal.birthDate(birthDate),
        phones == null ? null : seal.phones(phones),
        address == null ? null : seal.address(address),
        language,
        residentNumber == null ? null : seal.text(residentNumber.text()),
        removed);
  }

  private record ForThatLife(Sealer sealer, VisitorId visitor) {

    SealedText text(FreeText text) {
      return sealer.seal(visitor, text);
    }

    @Nullable SealedText line(@Nullable OneLine line) {
      return line == null ? null : text(line.text());
    }

    BirthDate birthDate(CivilDate date) {
      return new BirthDate(
          text(new FreeText(date.asWritten())), text(new FreeText(date.sortable())));
    }

    List<SealedText> phones(Phones phones) {
      return phones.all().stream().map(Phone::text).map(this::text).toList();
    }

    Address address(TypedAddress address) {
      var code = address.postalCode();
      return new Address(
          code == null ? null : text(code.text()), text(address.fullAddress().text()));
    }
  }
}
