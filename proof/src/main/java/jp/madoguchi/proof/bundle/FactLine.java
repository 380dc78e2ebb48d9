package jp.madoguchi.proof.bundle;

import java.util.List;
import jp.madoguchi.proof.tree.Hash;
import jp.madoguchi.proof.tree.LeafBytes;
import org.jspecify.annotations.Nullable;

/**
 * What is needed of a line of a bundle to prove it: its bytes go into the leaf as they are read,
 * and are not kept.
 *
 * @param leaf its number in the tree, from 0
 * @param found the hash that follows from what is written there
 * @param hash the one that the tree had, as the line says
 * @param path none where all facts are there
 */
record FactLine(
    long leaf, String life, long sequence, Hash found, Hash hash, @Nullable List<Hash> path) {

  /**
   * @param bytes is used for it
   * @throws Malformed if it is written in any other way than {@link ExportedFact} writes it
   */
  static FactLine read(LineReader line, LeafBytes bytes) {
    bytes.forget();
    var leaf = line.member("leaf").number();
    var position = line.member("position").number();
    var life = line.member("life").text();
    bytes.part(life);
    var sequence = line.member("sequence").number();
    line.member("type").copyInto(bytes);
    line.member("id").textInto(bytes);
    line.member("recordedAt").textInto(bytes);
    line.member("payloadType").textInto(bytes);
    line.member("revision").copyInto(bytes);
    line.member("metaData").copyInto(bytes);
    line.member("payload").textInto(bytes);
    var hash = line.member("hash").hash();
    var path = line.member("path").isNothing() ? null : line.hashes();
    line.end();
    return new FactLine(leaf, life, sequence, bytes.hash(position, sequence), hash, path);
  }
}
