package jp.madoguchi.shared.contact;

/** 引継ぎの理由 — why a contact or a case goes to another section (CR-15). */
public enum HandoverReason {
  NEXT_PROCEDURE("次の手続"),
  WRONG_SECTION("担当違い"),
  EXPERTISE("専門の相談"),
  SUPPORT("応援"),
  OTHER("その他");

  private final String label;

  HandoverReason(String label) {
    this.label = label;
  }

  /** The Japanese word shown to people. */
  public String label() {
    return label;
  }
}
