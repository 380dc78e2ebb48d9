package jp.madoguchi.shared.consultation;

/** 伏せた値の種類 — what kind of personal value was kept from a model (AN-07). */
public enum MaskedKind {
  MAIL("メールアドレス"),
  PHONE("電話番号"),
  POSTAL_CODE("郵便番号"),
  DATE("日付"),
  ADDRESS("住所"),
  NUMBER("番号"),
  NAME("氏名");

  private final String label;

  MaskedKind(String label) {
    this.label = label;
  }

  /** The Japanese word shown to people. */
  public String label() {
    return label;
  }
}
