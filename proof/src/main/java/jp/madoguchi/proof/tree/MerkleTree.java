package jp.madoguchi.proof.tree;

import java.util.ArrayList;
import java.util.List;

/**
 * マークル木 — roots and proofs of a tree that only grows, for any size that it ever had (RFC 9162,
 * 2.1). A size is a number of leaves; leaves are numbered from 0.
 */
public record MerkleTree(Nodes nodes) {

  /**
   * The root of the tree when it had so many leaves.
   *
   * @throws IllegalArgumentException if it never had so many
   */
  public Hash root(long size) {
    return size == 0 ? Hashing.EMPTY : above(0, size);
  }

  /**
   * That a leaf is in the tree of that size (RFC 9162, 2.1.3.1).
   *
   * @throws IllegalArgumentException if it is not
   */
  public Inclusion inclusion(long leaf, long size) {
    if (leaf < 0 || leaf >= size) {
      throw new IllegalArgumentException("There is no leaf %d among %d".formatted(leaf, size));
    }
    var path = new ArrayList<Hash>();
    collectPath(leaf, 0, size, path);
    return new Inclusion(leaf, size, path);
  }

  /**
   * That the larger tree begins with the smaller one (RFC 9162, 2.1.4.1).
   *
   * @param from leaves of the smaller one; every tree begins with the empty one
   * @throws IllegalArgumentException if it is not the smaller one
   */
  public Consistency consistency(long from, long to) {
    if (from < 0 || from > to) {
      throw new IllegalArgumentException("%d leaves are not among %d".formatted(from, to));
    }
    var path = new ArrayList<Hash>();
    if (from > 0) {
      collectSubproof(from, 0, to, true, path);
    }
    return new Consistency(from, to, path);
  }

  private void collectPath(long leaf, long first, long end, List<Hash> path) {
    if (end - first == 1) {
      return;
    }
    var middle = first + split(end - first);
    if (leaf < middle) {
      collectPath(leaf, first, middle, path);
      path.add(above(middle, end));
    } else {
      collectPath(leaf, middle, end, path);
      path.add(above(first, middle));
    }
  }

  /**
   * @param known whether who checks it knows the root of the smaller tree's part in question
   */
  private void collectSubproof(long from, long first, long end, boolean known, List<Hash> path) {
    if (from == end) {
      if (!known) {
        path.add(above(first, end));
      }
      return;
    }
    var middle = first + split(end - first);
    if (from <= middle) {
      collectSubproof(from, first, middle, known, path);
      path.add(above(middle, end));
    } else {
      collectSubproof(from, middle, end, false, path);
      path.add(above(first, middle));
    }
  }

  private Hash above(long first, long end) {
    var leaves = end - first;
    if (Long.bitCount(leaves) == 1) {
      var height = Long.numberOfTrailingZeros(leaves);
      return nodes.at(height, first >> height);
    }
    var middle = first + split(leaves);
    return Hashing.node(above(first, middle), above(middle, end));
  }

  /** The largest power of two that is smaller than the number of leaves. */
  private static long split(long leaves) {
    return Long.highestOneBit(leaves - 1);
  }
}
