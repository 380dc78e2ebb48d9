package jp.madoguchi.projection.visitorsearch;

import jp.madoguchi.shared.privacy.SealedText;
import jp.madoguchi.shared.visitor.Particulars;
import org.jspecify.annotations.Nullable;

/** 見出し — what a row of the result tells people apart by, sealed. */
public record Card(
    SealedText name,
    @Nullable SealedText kana,
    @Nullable SealedText alternativeName,
    @Nullable SealedText birthDate,
    @Nullable SealedText address,
    @Nullable SealedText residentNumber) {

  static Card of(Particulars particulars) {
    var birthDate = particulars.birthDate();
    var address = particulars.address();
    return new Card(
        particulars.name(),
        particulars.kana(),
        particulars.alternativeName(),
        birthDate == null ? null : birthDate.asWritten(),
        address == null ? null : address.fullAddress(),
        particulars.residentNumber());
  }
}
