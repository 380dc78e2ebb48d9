package jp.madoguchi.proof.tree;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The root of leaves that come one after the other, with memory for one path only: the roots of the
 * complete subtrees so far, as the bits of their number say.
 */
public final class CompactRange {

  private final Deque<Hash> subtrees = new ArrayDeque<>();
  private long size;

  /** The next leaf. */
  public void add(Hash leaf) {
    var hash = leaf;
    for (var bits = size; (bits & 1) == 1; bits >>= 1) {
      hash = Hashing.node(subtrees.pop(), hash);
    }
    subtrees.push(hash);
    size++;
  }

  /** How many there were. */
  public long size() {
    return size;
  }

  /** The root of the tree of all of them (RFC 9162, 2.1.1). */
  public Hash root() {
    return subtrees.stream()
        .reduce((right, left) -> Hashing.node(left, right))
        .orElse(Hashing.EMPTY);
  }
}
