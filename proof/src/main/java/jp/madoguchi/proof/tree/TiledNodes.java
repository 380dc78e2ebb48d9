package jp.madoguchi.proof.tree;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The nodes of a tree that is kept in tiles; what was read last is remembered. For one thread, and
 * for as long as the tree does not have to be looked at anew.
 */
public final class TiledNodes implements Nodes {

  private static final int REMEMBERED = 512;

  private final Tiles tiles;
  private final Map<Place, byte[]> read =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Place, byte[]> eldest) {
          return size() > REMEMBERED;
        }
      };

  private record Place(int level, long number) {}

  public TiledNodes(Tiles tiles) {
    this.tiles = tiles;
  }

  @Override
  public Hash at(int height, long index) {
    var level = height / Tiles.HEIGHT;
    var rest = height % Tiles.HEIGHT;
    var first = index << rest;
    var tile =
        read.computeIfAbsent(
            new Place(level, first / Tiles.WIDTH),
            place -> tiles.tile(place.level(), place.number()));
    return above(tile, (int) (first % Tiles.WIDTH), 1 << rest);
  }

  /** The hash above so many hashes of a tile; so many is a power of two. */
  static Hash above(byte[] tile, int first, int count) {
    if (count == 1) {
      return Hash.nth(tile, first);
    }
    var half = count / 2;
    return Hashing.node(above(tile, first, half), above(tile, first + half, half));
  }
}
