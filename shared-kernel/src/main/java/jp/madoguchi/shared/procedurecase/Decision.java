package jp.madoguchi.shared.procedurecase;

/** 決裁の結果 — granted or rejected. */
public enum Decision {
  GRANTED("承認"),
  REJECTED("却下");

  private final String label;

  Decision(String label) {
    this.label = label;
  }

  /** The Japanese word shown to people. */
  public String label() {
    return label;
  }
}
