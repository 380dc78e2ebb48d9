package jp.madoguchi.query.proof;

import java.time.Instant;
import jp.madoguchi.proof.note.SignedCheckpoint;

/**
 * チェックポイント — so many facts there were, with that root.
 *
 * @param size facts
 * @param root SHA-256, 64 hexadecimal digits (RFC 9162)
 * @param key which key signed it
 * @param note what was signed, and the signature, as C2SP's signed-note writes them
 */
record CheckpointView(long size, String root, Instant at, String key, String note) {

  static CheckpointView of(SignedCheckpoint signed) {
    var checkpoint = signed.checkpoint();
    return new CheckpointView(
        checkpoint.size(),
        checkpoint.root().hex(),
        checkpoint.at(),
        signed.note().signedBy(),
        signed.note().toString());
  }
}
