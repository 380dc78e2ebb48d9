package jp.madoguchi.projection.support;

import java.util.Optional;
import jp.madoguchi.shared.id.VisitorId;

/** 画面 — what a page store can hold: named after one life, and knowing the last fact it has seen. */
public interface Page {

  String id();

  /** The sequence of the last fact of the life that this page has folded. */
  long sequence();

  /** The visitor whose contact or case the page shows, if they are known. */
  default Optional<VisitorId> whose() {
    return Optional.empty();
  }

  /** A replay or a second delivery: the page has told this fact already. */
  default boolean hasSeen(Recorded recorded) {
    return recorded.sequence() <= sequence();
  }
}
