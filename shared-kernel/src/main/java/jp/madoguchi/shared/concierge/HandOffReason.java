package jp.madoguchi.shared.concierge;

/** 引渡しの理由 — why the concierge sends somebody on to a person. */
public enum HandOffReason {
  NEEDS_A_COUNTER("窓口での手続が必要"),
  ASKED_FOR_A_PERSON("職員との相談を希望"),
  CANNOT_ANSWER("答えられない質問"),
  NEEDS_CARE("配慮の必要な内容"),
  OTHER("その他");

  private final String label;

  HandOffReason(String label) {
    this.label = label;
  }

  /** The Japanese word shown to people. */
  public String label() {
    return label;
  }
}
