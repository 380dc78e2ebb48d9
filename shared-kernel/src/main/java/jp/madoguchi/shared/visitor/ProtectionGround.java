package jp.madoguchi.shared.visitor;

/** 支援措置の理由 — from what somebody is protected; anything else restrains a process only (抑止). */
public enum ProtectionGround {
  DOMESTIC_VIOLENCE("配偶者からの暴力"),
  STALKING("ストーカー行為"),
  CHILD_ABUSE("児童虐待"),
  SIMILAR("これらに準ずる行為"),
  OTHER("その他の抑止");

  private final String label;

  ProtectionGround(String label) {
    this.label = label;
  }

  /** The Japanese word shown to people. */
  public String label() {
    return label;
  }
}
