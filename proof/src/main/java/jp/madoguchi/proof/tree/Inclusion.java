package jp.madoguchi.proof.tree;

import java.util.List;
import java.util.Optional;

/**
 * 包含証明 — that one leaf is in a tree (RFC 9162, 2.1.3).
 *
 * @param leaf its number, from 0
 * @param size how many leaves the tree has
 * @param path the hashes beside the way up, the lowest first
 */
public record Inclusion(long leaf, long size, List<Hash> path) {

  public Inclusion {
    path = List.copyOf(path);
  }

  /** The root to which it leads from that leaf; none if the path is too short or too long. */
  public Optional<Hash> rootFrom(Hash hashOfLeaf) {
    if (leaf < 0 || leaf >= size) {
      return Optional.empty();
    }
    var number = leaf;
    var last = size - 1;
    var hash = hashOfLeaf;
    for (var beside : path) {
      if (last == 0) {
        return Optional.empty();
      }
      if ((number & 1) == 1 || number == last) {
        hash = Hashing.node(beside, hash);
        while (number != 0 && (number & 1) == 0) {
          number >>= 1;
          last >>= 1;
        }
      } else {
        hash = Hashing.node(hash, beside);
      }
      number >>= 1;
      last >>= 1;
    }
    return last == 0 ? Optional.of(hash) : Optional.empty();
  }

  /** Whether it proves that. */
  public boolean proves(Hash hashOfLeaf, Hash root) {
    return rootFrom(hashOfLeaf).filter(root::equals).isPresent();
  }
}
