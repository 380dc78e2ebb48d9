package jp.madoguchi.shared.catalog;

import static jp.madoguchi.shared.catalog.ValueKind.ADDRESS;
import static jp.madoguchi.shared.catalog.ValueKind.AMOUNT;
import static jp.madoguchi.shared.catalog.ValueKind.DAY;
import static jp.madoguchi.shared.catalog.ValueKind.FLAG;
import static jp.madoguchi.shared.catalog.ValueKind.NAME;

/** 台帳項目 — what another business of the city may be asked about an applicant (CR-18). */
public enum RegistryEntry {
  RESIDENT_NAME("住民記録の氏名", NAME),
  RESIDENT_BIRTH_DATE("住民記録の生年月日", DAY),
  RESIDENT_ADDRESS("住民記録の住所", ADDRESS),
  RESIDENT_SINCE("住民となった年月日", DAY),
  ADDRESS_SINCE("住所を定めた年月日", DAY),
  HEALTH_INSURANCE("国民健康保険の資格の有無", FLAG),
  HEALTH_INSURANCE_SINCE("国民健康保険の資格取得日", DAY),
  HEALTH_INSURANCE_UNTIL("国民健康保険の資格喪失日", DAY),
  ELDERLY_MEDICAL("後期高齢者医療の資格の有無", FLAG),
  ELDERLY_MEDICAL_SINCE("後期高齢者医療の資格取得日", DAY),
  ELDERLY_MEDICAL_UNTIL("後期高齢者医療の資格喪失日", DAY),
  CARE_INSURANCE("介護保険の資格の有無", FLAG),
  CARE_INSURANCE_SINCE("介護保険の資格取得日", DAY),
  CARE_INSURANCE_UNTIL("介護保険の資格喪失日", DAY),
  PENSION("国民年金の資格の有無", FLAG),
  PENSION_SINCE("国民年金の資格取得日", DAY),
  PENSION_UNTIL("国民年金の資格喪失日", DAY),
  CHILD_ALLOWANCE_SINCE("児童手当の支給開始日", DAY),
  CHILD_ALLOWANCE_UNTIL("児童手当の支給終了日", DAY),
  INCOME("所得の額", AMOUNT),
  TAXED("市民税の課税の有無", FLAG),
  TAX_RETURN("所得の申告の有無", FLAG),
  TAX_ARREARS("市税の未納の有無", FLAG),
  CARD_HELD("マイナンバーカードの保有の有無", FLAG);

  private final String label;
  private final ValueKind kind;

  RegistryEntry(String label, ValueKind kind) {
    this.label = label;
    this.kind = kind;
  }

  /** The Japanese word shown to people. */
  public String label() {
    return label;
  }

  public ValueKind kind() {
    return kind;
  }
}
