package jp.madoguchi.command.modelgateway.masking;

/**
 * 種類 — what kind of personal value a placeholder stands for; the earlier one wins where two meet.
 */
public enum Kind {
  MAIL("メール"),
  PHONE("電話"),
  POSTAL_CODE("郵便番号"),
  DATE("日付"),
  ADDRESS("住所"),
  NUMBER("番号"),
  NAME("氏名");

  private final String label;

  Kind(String label) {
    this.label = label;
  }

  /** As it stands in a placeholder. */
  public String label() {
    return label;
  }
}
