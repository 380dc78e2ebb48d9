package jp.madoguchi.query.visitorpage;

import java.util.List;
import jp.madoguchi.query.support.Shown;
import jp.madoguchi.shared.visitor.Language;
import jp.madoguchi.shared.visitor.Particulars;
import jp.madoguchi.shared.visitor.Particulars.Address;
import jp.madoguchi.shared.visitor.Particulars.BirthDate;
import org.jspecify.annotations.Nullable;

/** 記載事項 — in plain words, for those who may read them. */
record ParticularsView(
    String name,
    @Nullable String kana,
    @Nullable String alternativeName,
    @Nullable String formerFamilyName,
    @Nullable BirthDateView birthDate,
    List<String> phones,
    @Nullable AddressView address,
    @Nullable Language language,
    @Nullable String residentNumber) {

  /**
   * @param hidden whether where they live is kept from others
   */
  static ParticularsView of(Particulars particulars, Shown shown, boolean hidden) {
    return new ParticularsView(
        shown.name(particulars.name()),
        shown.nameIfPresent(particulars.kana()),
        shown.nameIfPresent(particulars.alternativeName()),
        shown.nameIfPresent(particulars.formerFamilyName()),
        BirthDateView.of(particulars.birthDate(), shown),
        particulars.phones().stream().map(phone -> shown.whereabouts(phone, hidden)).toList(),
        AddressView.of(particulars.address(), shown, hidden),
        particulars.language(),
        shown.nameIfPresent(particulars.residentNumber()));
  }

  /**
   * 生年月日.
   *
   * @param sortable a day to sort by, which may be in no calendar
   */
  record BirthDateView(String asWritten, String sortable) {

    private static @Nullable BirthDateView of(@Nullable BirthDate date, Shown shown) {
      return date == null
          ? null
          : new BirthDateView(shown.name(date.asWritten()), shown.name(date.sortable()));
    }
  }

  /** 住所. */
  record AddressView(@Nullable String postalCode, String fullAddress) {

    private static @Nullable AddressView of(
        @Nullable Address address, Shown shown, boolean hidden) {
      if (address == null) {
        return null;
      }
      var code = address.postalCode();
      return new AddressView(
          code == null ? null : shown.whereabouts(code, hidden),
          shown.whereabouts(address.fullAddress(), hidden));
    }
  }
}
