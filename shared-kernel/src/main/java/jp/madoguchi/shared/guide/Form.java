package jp.madoguchi.shared.guide;

/** 質問の形式 — how many of its choices an answer holds. */
public enum Form {
  YES_NO("はい・いいえ"),
  SINGLE("一択"),
  MULTIPLE("複数選択");

  private final String label;

  Form(String label) {
    this.label = label;
  }

  /** The word shown to people. */
  public String label() {
    return label;
  }
}
