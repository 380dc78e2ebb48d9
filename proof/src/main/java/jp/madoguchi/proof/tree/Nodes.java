package jp.madoguchi.proof.tree;

/** 節 — where the hashes of complete subtrees are to be had. */
@FunctionalInterface
public interface Nodes {

  /**
   * The hash above the leaves {@code index * 2^height} to {@code (index + 1) * 2^height - 1}.
   *
   * @param height 0 for a leaf
   * @throws IllegalArgumentException if the tree has not so many leaves
   */
  Hash at(int height, long index);
}
