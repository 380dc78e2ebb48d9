package jp.madoguchi.shared.visitor;

/** 抑止の対象 — what is not to be done for a protected person without a second look (SE-06). */
public enum RestrainedProcess {
  CHANGE("異動"),
  ISSUE("発行"),
  INQUIRY("照会");

  private final String label;

  RestrainedProcess(String label) {
    this.label = label;
  }

  /** The Japanese word shown to people. */
  public String label() {
    return label;
  }
}
