package jp.madoguchi.shared.knowledge;

/** 記事の状態 — where the newest revision of an article stands. */
public enum ArticleState {
  DRAFT("起案"),
  REVIEWED("確認済み"),
  PUBLISHED("公開"),
  RETIRED("廃止");

  private final String label;

  ArticleState(String label) {
    this.label = label;
  }

  /** The Japanese word shown to people. */
  public String label() {
    return label;
  }
}
