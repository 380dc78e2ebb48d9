package jp.madoguchi.shared.consultation;

/** 回答の評価 — what the person who asked made of the answer; they decide, not the machine (AN-09). */
public enum AnswerVerdict {
  USED("そのまま使った"),
  EDITED("直して使った"),
  NOT_USED("使わなかった"),
  WRONG("誤りがあった");

  private final String label;

  AnswerVerdict(String label) {
    this.label = label;
  }

  /** The Japanese word shown to people. */
  public String label() {
    return label;
  }
}
