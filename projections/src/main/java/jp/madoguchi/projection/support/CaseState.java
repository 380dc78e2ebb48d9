package jp.madoguchi.projection.support;

/** 手続の状況 — where a case stands, in the words of the section (CR-05). */
public enum CaseState {
  IN_PROGRESS("審査中"),
  RETURNED("補正待ち"),
  DECIDED("決裁済み"),
  COMPLETED("完了"),
  WITHDRAWN("取下げ"),
  CANCELLED("取消し");

  private final String label;

  CaseState(String label) {
    this.label = label;
  }

  /** The Japanese word shown to people. */
  public String label() {
    return label;
  }

  /** Nothing is left to do, unless the case is reopened. */
  public boolean ended() {
    return this == COMPLETED || this == WITHDRAWN || this == CANCELLED;
  }
}
