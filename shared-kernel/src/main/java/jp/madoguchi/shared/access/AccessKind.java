package jp.madoguchi.shared.access;

/** 閲覧の種類 — in which way somebody looked. */
public enum AccessKind {
  SINGLE("照会"),
  LIST("一覧"),
  SEARCH("検索"),
  EXPORT("データ抽出"),
  STREAM("中継"),
  AS_OF("時点照会");

  private final String label;

  AccessKind(String label) {
    this.label = label;
  }

  /** The Japanese word shown to people. */
  public String label() {
    return label;
  }
}
