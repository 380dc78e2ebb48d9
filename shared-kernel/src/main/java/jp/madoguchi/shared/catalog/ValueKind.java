package jp.madoguchi.shared.catalog;

/** 値の種類 — what kind of value stands in a 申請項目 or a 台帳項目, and so how two are compared. */
public enum ValueKind {
  TEXT("文字"),
  NAME("氏名"),
  ADDRESS("住所"),
  DAY("年月日"),
  AMOUNT("金額"),
  FLAG("はい・いいえ");

  private final String label;

  ValueKind(String label) {
    this.label = label;
  }

  /** The Japanese word shown to people. */
  public String label() {
    return label;
  }
}
