package jp.madoguchi.shared.consultation;

/** 訂正の結果 — what came of looking into a wrong answer (AN-09). */
public enum CorrectionResult {
  REVISED("記事を改めた"),
  RETIRED("記事を廃止した"),
  NOTHING_WRONG("記事に誤りはなかった");

  private final String label;

  CorrectionResult(String label) {
    this.label = label;
  }

  /** The Japanese word shown to people. */
  public String label() {
    return label;
  }
}
