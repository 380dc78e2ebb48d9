package jp.madoguchi.shared.improvement;

/** 改善検討の結果 — what came of it. Nothing came of many good ideas, and that is worth knowing, too. */
public enum ImprovementOutcome {
  IMPROVED("改善した"),
  NO_EFFECT("効果がなかった"),
  NOT_PURSUED("取り組まないことにした");

  private final String label;

  ImprovementOutcome(String label) {
    this.label = label;
  }

  /** The Japanese word shown to people. */
  public String label() {
    return label;
  }
}
