package jp.madoguchi.shared.erasure;

/** 消去の根拠 — why the city may, or must, make somebody's data unreadable. */
public enum LegalGround {
  /** The person asked for it (個人情報保護法 98条). */
  SUSPENSION_OF_USE("利用停止請求"),
  /** The time for which the records are kept is over. */
  RETENTION_ENDED("保存期間の満了"),
  /** They are not needed for the work any more (同 61条). */
  NO_LONGER_NEEDED("保有の必要の消滅"),
  /** There is no such person, or they never came. */
  REGISTERED_BY_MISTAKE("誤登録");

  private final String label;

  LegalGround(String label) {
    this.label = label;
  }

  /** The Japanese word shown to people. */
  public String label() {
    return label;
  }
}
