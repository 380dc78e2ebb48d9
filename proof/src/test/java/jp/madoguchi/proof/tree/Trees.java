package jp.madoguchi.proof.tree;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/** Trees for tests. */
final class Trees {

  private Trees() {}

  static List<Hash> leaves(long count) {
    return LongStream.range(0, count)
        .mapToObj(leaf -> Hashing.leaf(ByteBuffer.allocate(Long.BYTES).putLong(leaf).array()))
        .toList();
  }

  /** As RFC 9162 defines them, counted anew each time. */
  static Nodes nodesOf(List<Hash> leaves) {
    return new Nodes() {
      @Override
      public Hash at(int height, long index) {
        return height == 0
            ? leaves.get((int) index)
            : Hashing.node(at(height - 1, 2 * index), at(height - 1, 2 * index + 1));
      }
    };
  }

  /** Tiles in memory, as a store would keep them. */
  static final class Shelf implements Tiles {

    private final Map<List<Long>, byte[]> tiles = new HashMap<>();

    void put(List<RightEdge.Tile> changed) {
      changed.forEach(
          tile -> tiles.put(List.of((long) tile.level(), tile.number()), tile.hashes()));
    }

    @Override
    public byte[] tile(int level, long number) {
      return tiles.getOrDefault(List.of((long) level, number), new byte[0]);
    }
  }
}
