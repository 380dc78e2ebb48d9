package jp.madoguchi.proof.tree;

import java.util.ArrayList;
import java.util.List;

/**
 * 整合性証明 — that a tree begins with a smaller one, so that nothing was taken out or rewritten in
 * between (RFC 9162, 2.1.4).
 *
 * @param from how many leaves the smaller one has
 * @param to how many the larger one has
 * @param path as RFC 9162 orders it
 */
public record Consistency(long from, long to, List<Hash> path) {

  public Consistency {
    path = List.copyOf(path);
  }

  /** Whether it proves that the tree with the second root begins with the tree of the first. */
  public boolean proves(Hash first, Hash second) {
    if (from < 0 || from > to) {
      return false;
    }
    if (from == 0 || from == to) {
      var expected = from == 0 ? Hashing.EMPTY : second;
      return path.isEmpty() && first.equals(expected);
    }
    var hashes = isPowerOfTwo(from) ? beginningWith(first) : path;
    return !hashes.isEmpty() && leads(hashes, first, second);
  }

  private List<Hash> beginningWith(Hash first) {
    var hashes = new ArrayList<Hash>(path.size() + 1);
    hashes.add(first);
    hashes.addAll(path);
    return hashes;
  }

  /** RFC 9162, 2.1.4.2, steps 3 to 6. */
  private boolean leads(List<Hash> hashes, Hash first, Hash second) {
    var skipped = Long.numberOfTrailingZeros(~(from - 1));
    var number = (from - 1) >> skipped;
    var last = (to - 1) >> skipped;
    var small = hashes.getFirst();
    var large = small;
    for (var hash : hashes.subList(1, hashes.size())) {
      if (last == 0) {
        return false;
      }
      if ((number & 1) == 1 || number == last) {
        small = Hashing.node(hash, small);
        large = Hashing.node(hash, large);
        while (number != 0 && (number & 1) == 0) {
          number >>= 1;
          last >>= 1;
        }
      } else {
        large = Hashing.node(large, hash);
      }
      number >>= 1;
      last >>= 1;
    }
    return last == 0 && small.equals(first) && large.equals(second);
  }

  private static boolean isPowerOfTwo(long number) {
    return Long.bitCount(number) == 1;
  }
}
