package jp.madoguchi.shared.consultation;

/** 回答しない理由 — why a question has no answer (AN-06). */
public enum DeclineReason {
  NOTHING_KNOWN("該当する記事がない"),
  SEARCH_UNAVAILABLE("検索できなかった");

  private final String label;

  DeclineReason(String label) {
    this.label = label;
  }

  /** The Japanese word shown to people. */
  public String label() {
    return label;
  }
}
