package jp.madoguchi.command.proof;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.madoguchi.command.proof.Finding.FactDiffers;
import jp.madoguchi.command.proof.Finding.FactIsGone;
import jp.madoguchi.command.proof.Finding.FactIsNotInTheTree;
import jp.madoguchi.command.proof.Finding.TileDiffers;
import jp.madoguchi.platform.proof.FactTable;
import jp.madoguchi.platform.proof.ProofTree;
import jp.madoguchi.proof.tree.Hash;
import jp.madoguchi.proof.tree.LeafBytes;
import jp.madoguchi.proof.tree.RightEdge;
import jp.madoguchi.proof.tree.StoredFact;
import jp.madoguchi.proof.tree.Tiles;

/**
 * One walk over all leaves: each is compared with the row in the store, and the tree that follows
 * from them with the tiles that are kept and with what was signed.
 */
final class Walk {

  private final FactTable facts;
  private final ProofTree tree;
  private final List<Gap> gaps;
  private final List<Claims> claims;
  private final Findings findings;
  private final RightEdge edge = new RightEdge();
  private final LeafBytes bytes = new LeafBytes();
  private final Map<Integer, RightEdge.Tile> notFull = new HashMap<>();
  private long reached;

  Walk(FactTable facts, ProofTree tree, List<Gap> gaps, List<Claims> claims, Findings findings) {
    this.facts = facts;
    this.tree = tree;
    this.gaps = gaps;
    this.claims = claims;
    this.findings = findings;
  }

  /** Until so many leaves were compared, or they cannot be followed any further. */
  void over(long size) {
    var follows = true;
    while (follows && edge.size() < size) {
      follows = tile(edge.size() / Tiles.WIDTH, (int) Math.min(Tiles.WIDTH, size - edge.size()));
    }
    notFull.values().forEach(this::compare);
    claims.forEach(Claims::end);
  }

  private boolean tile(long number, int leaves) {
    var positions = tree.positions(number);
    var hashes = tree.tile(0, number);
    if (positions.size() < leaves || hashes.length < leaves * Hash.LENGTH) {
      findings.add(new TileDiffers(0, number));
      return false;
    }
    compare(positions.subList(0, leaves), hashes);
    edge.takeChanged().forEach(this::follow);
    return true;
  }

  private void compare(List<Long> positions, byte[] hashes) {
    var end = positions.stream().mapToLong(Long::longValue).max().orElseThrow();
    var rows =
        facts.at(positions, reached, end).stream()
            .collect(Collectors.toMap(StoredFact::position, Function.identity()));
    for (var n = 0; n < positions.size(); n++) {
      compare(Hash.nth(hashes, n), positions.get(n), rows);
    }
    rows.keySet().removeAll(new HashSet<>(positions));
    reportStrangers(rows.keySet());
    reached = Math.max(reached, end);
  }

  private void compare(Hash leaf, long position, Map<Long, StoredFact> rows) {
    var row = rows.get(position);
    if (row == null) {
      findings.add(new FactIsGone(edge.size(), position));
    } else if (!row.hash(bytes).equals(leaf)) {
      findings.add(new FactDiffers(edge.size(), position));
    }
    edge.append(leaf);
    var size = edge.size();
    if (claims.stream().anyMatch(claim -> claim.concern(size))) {
      var root = edge.root();
      claims.forEach(claim -> claim.compare(size, root));
    }
  }

  /** Some became leaves later on, or will at the follower's next step. */
  private void reportStrangers(Collection<Long> positions) {
    positions.stream()
        .filter(position -> gaps.stream().noneMatch(gap -> gap.hasAny(List.of(position))))
        .filter(position -> tree.leafAt(position).isEmpty())
        .sorted()
        .forEach(position -> findings.add(new FactIsNotInTheTree(position)));
  }

  /** What may still grow is compared at the end. */
  private void follow(RightEdge.Tile tile) {
    if (tile.hashes().length == Tiles.WIDTH * Hash.LENGTH) {
      notFull.remove(tile.level());
      compare(tile);
    } else {
      notFull.put(tile.level(), tile);
    }
  }

  private void compare(RightEdge.Tile expected) {
    var kept = tree.tile(expected.level(), expected.number());
    var length = expected.hashes().length;
    if (kept.length < length || !Arrays.equals(kept, 0, length, expected.hashes(), 0, length)) {
      findings.add(new TileDiffers(expected.level(), expected.number()));
    }
  }
}
