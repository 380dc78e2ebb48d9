package jp.madoguchi.shared.procedurecase;

/** 交付・通知の方法 — how the result reached the applicant. */
public enum Delivery {
  HANDED_OVER("窓口交付"),
  POSTED("郵送"),
  NOTIFIED("通知"),
  REGISTERED("登録のみ");

  private final String label;

  Delivery(String label) {
    this.label = label;
  }

  /** The Japanese word shown to people. */
  public String label() {
    return label;
  }
}
