package jp.madoguchi.projection.support;

/** 対応状況 — where a contact stands (CR-04). */
public enum ContactState {
  WAITING("待ち"),
  CALLED("呼出中"),
  BEING_SERVED("対応中"),
  ON_HOLD("保留中"),
  SERVED("対応済み"),
  HANDED_OVER("引継ぎ中"),
  COMPLETED("完了"),
  LEFT("離脱"),
  CANCELLED("取消し");

  private final String label;

  ContactState(String label) {
    this.label = label;
  }

  /** The Japanese word shown to people. */
  public String label() {
    return label;
  }

  /** Nothing more happens at the counter. */
  public boolean ended() {
    return this == COMPLETED || this == LEFT || this == CANCELLED;
  }
}
