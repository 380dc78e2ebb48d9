package jp.madoguchi.shared.contact;

/** 保留の理由 — why a service stands still. */
public enum HoldReason {
  FETCHING_PAPERS("書類の確認"),
  ASKING_COLLEAGUE("他の職員への照会"),
  VISITOR_ABSENT("来庁者の離席"),
  WAITING_FOR_RESULT("処理結果待ち"),
  OTHER("その他");

  private final String label;

  HoldReason(String label) {
    this.label = label;
  }

  /** The Japanese word shown to people. */
  public String label() {
    return label;
  }
}
