package jp.madoguchi.shared.contact;

/** 結果 — how a contact ended. */
public enum Outcome {
  RESOLVED("完結"),
  CASE_OPENED("手続受付"),
  INFORMED("案内のみ"),
  REFERRED("他機関を案内"),
  UNRESOLVED("未解決");

  private final String label;

  Outcome(String label) {
    this.label = label;
  }

  /** The Japanese word shown to people. */
  public String label() {
    return label;
  }
}
