package jp.madoguchi.shared.concierge;

/** 受け取れない理由 — why one entry of a session was left out (IF-05). */
public enum EntryFlaw {
  UNKNOWN_QUESTION("ガイドにない質問"),
  UNKNOWN_CHOICE("この質問にない選択肢"),
  WRONG_NUMBER_OF_CHOICES("選択肢の数が合わない"),
  ANSWERED_TWICE("同じ質問への二度の回答"),
  NEVER_ASKED("ほかの回答からは尋ねることのない質問"),
  UNKNOWN_PROCEDURE("カタログにない手続");

  private final String label;

  EntryFlaw(String label) {
    this.label = label;
  }

  /** The Japanese word shown to people. */
  public String label() {
    return label;
  }
}
