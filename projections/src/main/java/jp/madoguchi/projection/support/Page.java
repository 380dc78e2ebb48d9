package jp.madoguchi.projection.support;

/** 画面 — what a page store can hold: named after one life, and knowing the last fact it has seen. */
public interface Page {

  String id();

  /** The sequence of the last fact of the life that this page has folded. */
  long sequence();

  /** A replay or a second delivery: the page has told this fact already. */
  default boolean hasSeen(Recorded recorded) {
    return recorded.sequence() <= sequence();
  }
}
