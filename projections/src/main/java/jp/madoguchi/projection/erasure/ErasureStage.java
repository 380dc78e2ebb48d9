package jp.madoguchi.projection.erasure;

/** How far an erasure has come. */
public enum ErasureStage {
  NOT_REQUESTED("請求なし"),
  REQUESTED("承認待ち"),
  APPROVED("承認済み"),
  BEGUN("実行中"),
  ERASED("消去済み");

  private final String label;

  ErasureStage(String label) {
    this.label = label;
  }

  /** The Japanese word shown to people. */
  public String label() {
    return label;
  }
}
