package jp.madoguchi.query.proof;

import java.util.List;
import jp.madoguchi.proof.tree.Consistency;
import jp.madoguchi.proof.tree.Hash;

/**
 * 整合性証明 — that the facts of one checkpoint begin with those of another (RFC 9162, 2.1.4).
 *
 * @param path as the RFC orders it
 */
record ConsistencyView(CheckpointView from, CheckpointView to, List<String> path) {

  static ConsistencyView of(CheckpointView from, CheckpointView to, Consistency proof) {
    return new ConsistencyView(from, to, proof.path().stream().map(Hash::hex).toList());
  }
}
