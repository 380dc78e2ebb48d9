package jp.madoguchi.shared.contact;

/** 場所 — where the contact took place (CR-02). */
public enum Office {
  MAIN("本庁"),
  BRANCH("支所"),
  LOCAL("出張所");

  private final String label;

  Office(String label) {
    this.label = label;
  }

  /** The Japanese word shown to people. */
  public String label() {
    return label;
  }
}
