package jp.madoguchi.proof.tree;

/**
 * タイル — where a tree is kept: in tiles of up to 256 hashes, in the manner of C2SP's tlog-tiles. A
 * tile of level 0 has hashes of leaves; one of level 1 has a hash for each full tile of level 0,
 * and so on.
 */
@FunctionalInterface
public interface Tiles {

  /** How many hashes a full tile has. */
  int WIDTH = 256;

  /** How many levels of the tree a tile spans: {@code 2^8 = 256}. */
  int HEIGHT = 8;

  /**
   * The hashes of that tile, as many as there are, one after the other.
   *
   * @param number from 0, counted on its level
   * @return empty if there is no such tile
   */
  byte[] tile(int level, long number);
}
