package jp.madoguchi.query.support;

/** 支援措置の印 — what stands beside everything that is a protected visitor's, in every list (SE-06). */
public enum ProtectionMark {
  PROTECTED("支援措置"),
  PROVISIONAL("仮支援措置"),
  RESTRAINED("抑止");

  private final String label;

  ProtectionMark(String label) {
    this.label = label;
  }

  /** The Japanese word shown to people. */
  public String label() {
    return label;
  }
}
