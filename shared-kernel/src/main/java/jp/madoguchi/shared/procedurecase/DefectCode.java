package jp.madoguchi.shared.procedurecase;

/** 不備の理由 — why an application is returned; counted, because it improves the forms (AC-05). */
public enum DefectCode {
  MISSING_DOCUMENT("書類不足"),
  MISSING_ENTRY("記入漏れ"),
  WRONG_ENTRY("記入誤り"),
  UNREADABLE("判読不能"),
  REGISTRY_MISMATCH("台帳と不一致"),
  MISSING_PROXY_PROOF("委任の確認不足"),
  EXPIRED_DOCUMENT("書類の期限切れ"),
  OTHER("その他");

  private final String label;

  DefectCode(String label) {
    this.label = label;
  }

  /** The Japanese word shown to people. */
  public String label() {
    return label;
  }
}
