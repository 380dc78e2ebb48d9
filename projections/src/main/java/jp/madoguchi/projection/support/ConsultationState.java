package jp.madoguchi.projection.support;

/** AIナビ相談の状況 — where a consultation stands. */
public enum ConsultationState {
  ASKED("回答待ち"),
  ANSWERED("回答あり"),
  DECLINED("該当なし"),
  ESCALATED("照会中"),
  EXPERT_ANSWERED("照会回答済み");

  private final String label;

  ConsultationState(String label) {
    this.label = label;
  }

  /** The Japanese word shown to people. */
  public String label() {
    return label;
  }
}
