package jp.madoguchi.shared.procedurecase;

/** 延長の事由 — a person extended one case, or a rule was extended for all. */
public enum ExtensionCause {
  CASE("個別の延長"),
  RULE("標準処理期間の延長");

  private final String label;

  ExtensionCause(String label) {
    this.label = label;
  }

  /** The Japanese word shown to people. */
  public String label() {
    return label;
  }
}
