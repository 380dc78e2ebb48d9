package jp.madoguchi.proof.bundle;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import jp.madoguchi.proof.tree.Hash;
import jp.madoguchi.proof.tree.StoredFact;
import org.jspecify.annotations.Nullable;

/**
 * 書き出された事実 — one line of a bundle: a fact as the store has it, which leaf it is, the hash that the
 * tree has of it, and the way from there to the root.
 *
 * @param leaf its number in the tree, from 0
 * @param hash of the leaf, as the tree has it
 * @param path of its inclusion proof; none where all facts are there and the root follows from them
 */
public record ExportedFact(long leaf, StoredFact fact, Hash hash, @Nullable List<Hash> path) {

  void writeTo(LineWriter line, OutputStream out) throws IOException {
    line.member("leaf").number(leaf);
    line.member("position").number(fact.position());
    line.member("life").text(fact.life());
    line.member("sequence").number(fact.sequence());
    line.member("type").text(fact.type());
    line.member("id").text(fact.id());
    line.member("recordedAt").text(fact.recordedAt());
    line.member("payloadType").text(fact.payloadType());
    line.member("revision").text(fact.revision());
    line.member("metaData").text(fact.metaData());
    line.member("payload").text(fact.payload());
    line.member("hash").text(hash.hex());
    line.member("path");
    var beside = path;
    if (beside == null) {
      line.text((String) null);
    } else {
      line.hashes(beside);
    }
    line.endTo(out);
  }
}
