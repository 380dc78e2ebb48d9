package jp.madoguchi.shared.procedurecase;

/** 審査の判定 — what a check found (AC-05). */
public enum Verdict {
  MATCH("一致"),
  MISMATCH("不一致"),
  UNCLEAR("要確認");

  private final String label;

  Verdict(String label) {
    this.label = label;
  }

  /** The Japanese word shown to people. */
  public String label() {
    return label;
  }

  /** Whether a check that came to this is at odds with what a person found; 要確認 is with nothing. */
  public boolean contradicts(Verdict found) {
    return this != UNCLEAR && this != found;
  }
}
