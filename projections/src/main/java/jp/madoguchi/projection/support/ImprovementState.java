package jp.madoguchi.projection.support;

/** 改善検討の状況 — whether anything is still done about it. */
public enum ImprovementState {
  OPEN("検討中"),
  CLOSED("終結");

  private final String label;

  ImprovementState(String label) {
    this.label = label;
  }

  /** The Japanese word shown to people. */
  public String label() {
    return label;
  }
}
