package jp.madoguchi.projection.casepage;

/** 審査の状況 — where one 審査項目 stands. */
public enum ReviewState {
  OPEN("未審査"),
  PROPOSED("照合済み・要確認"),
  PROPOSED_BY_MODEL("モデルの提案あり・要確認"),
  FOUND("審査済み");

  private final String label;

  ReviewState(String label) {
    this.label = label;
  }

  /** The Japanese word shown to people. */
  public String label() {
    return label;
  }
}
