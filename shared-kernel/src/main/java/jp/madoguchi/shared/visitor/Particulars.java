package jp.madoguchi.shared.visitor;

import java.util.List;
import jp.madoguchi.shared.privacy.SealedText;
import org.jspecify.annotations.Nullable;

/**
 * 記載事項 — who a visitor is and how to reach them, whole, as it reads from one fact on. All of it is
 * sealed for the visitor's life, exactly as it was entered.
 *
 * @param alternativeName 通称
 * @param formerFamilyName 旧氏
 * @param phones in the order in which they are to be tried
 * @param residentNumber 宛名番号, whatever its check digit
 */
public record Particulars(
    SealedText name,
    @Nullable SealedText kana,
    @Nullable SealedText alternativeName,
    @Nullable SealedText formerFamilyName,
    @Nullable BirthDate birthDate,
    List<SealedText> phones,
    @Nullable Address address,
    @Nullable Language language,
    @Nullable SealedText residentNumber) {

  /**
   * 生年月日 — as it was written, and a day to sort and compare by: what was written may be no day of
   * any calendar (JUKI-80), and a readable day would say too much.
   *
   * @param sortable {@code 1955-02-30}; what is not known is 00
   */
  public record BirthDate(SealedText asWritten, SealedText sortable) {}

  /** 住所 — as one line, as the address register joins it (連結表記). */
  public record Address(@Nullable SealedText postalCode, SealedText fullAddress) {}
}
