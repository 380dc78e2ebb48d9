package jp.madoguchi.query.proof;

import java.util.List;
import jp.madoguchi.proof.tree.Hash;
import jp.madoguchi.proof.tree.Inclusion;
import jp.madoguchi.proof.tree.StoredFact;

/**
 * 包含証明 — that one fact is among those of a checkpoint (RFC 9162, 2.1.3).
 *
 * @param position where the fact stands in the store
 * @param leaf its number in the tree, from 0
 * @param hash of the fact as the store has it now
 * @param path the hashes beside the way up, the lowest first
 */
record InclusionView(
    String fact,
    String life,
    long position,
    long leaf,
    String hash,
    List<String> path,
    CheckpointView checkpoint) {

  static InclusionView of(StoredFact fact, Inclusion proof, CheckpointView checkpoint) {
    return new InclusionView(
        fact.id(),
        fact.life(),
        fact.position(),
        proof.leaf(),
        fact.hash().hex(),
        proof.path().stream().map(Hash::hex).toList(),
        checkpoint);
  }
}
