package jp.madoguchi.shared.procedurecase;

/** 審査の主体 — who checked. */
public enum FindingSource {
  STAFF("職員"),
  ELECTRONIC_REVIEW("電子審査");

  private final String label;

  FindingSource(String label) {
    this.label = label;
  }

  /** The Japanese word shown to people. */
  public String label() {
    return label;
  }
}
