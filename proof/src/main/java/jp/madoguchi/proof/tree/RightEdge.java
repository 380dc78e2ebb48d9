package jp.madoguchi.proof.tree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * 右端 — the tiles of a tree that are not full yet, one a level, to which leaves are appended: all
 * that is needed to make the tree grow and to know its root. For one thread.
 */
public final class RightEdge {

  private final List<Growing> levels = new ArrayList<>();
  private final Map<Place, Tile> changed = new HashMap<>();
  private long size;

  private record Place(int level, long number) {}

  /**
   * A tile that has changed.
   *
   * @param hashes as many as there are now, one after the other
   */
  public record Tile(int level, long number, byte[] hashes) {}

  private static final class Growing {
    private final byte[] hashes = new byte[Tiles.WIDTH * Hash.LENGTH];
    private long number;
    private int count;
  }

  /**
   * The right edge of a tree that is kept somewhere.
   *
   * @throws IllegalArgumentException if the tiles hold fewer leaves than that
   */
  public static RightEdge of(long size, Tiles tiles) {
    var edge = new RightEdge();
    edge.size = size;
    for (var level = 0; size >> level * Tiles.HEIGHT > 0; level++) {
      edge.levels.add(grown(level, size >> level * Tiles.HEIGHT, tiles));
    }
    return edge;
  }

  private static Growing grown(int level, long entries, Tiles tiles) {
    var growing = new Growing();
    growing.number = entries / Tiles.WIDTH;
    growing.count = (int) (entries % Tiles.WIDTH);
    var length = growing.count * Hash.LENGTH;
    var kept = length == 0 ? new byte[0] : tiles.tile(level, growing.number);
    if (kept.length < length) {
      throw new IllegalArgumentException(
          "Tile %d of level %d has %d bytes, not %d"
              .formatted(growing.number, level, kept.length, length));
    }
    System.arraycopy(kept, 0, growing.hashes, 0, length);
    return growing;
  }

  /** How many leaves there are. */
  public long size() {
    return size;
  }

  /** One more leaf. */
  public void append(Hash leaf) {
    append(0, leaf);
    size++;
  }

  private void append(int level, Hash hash) {
    if (level == levels.size()) {
      levels.add(new Growing());
    }
    var tile = levels.get(level);
    hash.writeTo(tile.hashes, tile.count * Hash.LENGTH);
    tile.count++;
    var full = tile.count == Tiles.WIDTH;
    note(level, tile, full);
    if (full) {
      tile.number++;
      tile.count = 0;
      append(level + 1, TiledNodes.above(tile.hashes, 0, Tiles.WIDTH));
    }
  }

  /** What is full is copied at once, because its place is used again; the rest when asked for. */
  private void note(int level, Growing tile, boolean full) {
    var hashes = full ? tile.hashes.clone() : new byte[0];
    changed.put(new Place(level, tile.number), new Tile(level, tile.number, hashes));
  }

  /** The tiles that have changed since this was last asked for. */
  public List<Tile> takeChanged() {
    var taken = changed.values().stream().map(this::asItIsNow).toList();
    changed.clear();
    return taken;
  }

  private Tile asItIsNow(Tile tile) {
    var growing = levels.get(tile.level());
    return growing.number == tile.number()
        ? new Tile(
            tile.level(), tile.number(), Arrays.copyOf(growing.hashes, growing.count * Hash.LENGTH))
        : tile;
  }

  /** The root of the tree as it is now. */
  public Hash root() {
    return new MerkleTree(this::at).root(size);
  }

  private Hash at(int height, long index) {
    var tile = levels.get(height / Tiles.HEIGHT);
    var rest = height % Tiles.HEIGHT;
    var first = index << rest;
    if (first / Tiles.WIDTH != tile.number) {
      throw new IllegalArgumentException("That is not at the edge");
    }
    return TiledNodes.above(tile.hashes, (int) (first % Tiles.WIDTH), 1 << rest);
  }
}
