package jp.madoguchi.query.proof;

import java.time.Instant;
import jp.madoguchi.platform.proof.TimeStamp;
import jp.madoguchi.proof.note.SignedCheckpoint;
import org.jspecify.annotations.Nullable;

/**
 * チェックポイント — so many facts there were, with that root.
 *
 * @param size facts
 * @param root SHA-256, 64 hexadecimal digits (RFC 9162)
 * @param key which key signed it
 * @param note what was signed, and the signature, as C2SP's signed-note writes them
 * @param timeStamp of an authority, where one is asked, and has been asked about this one
 */
record CheckpointView(
    long size,
    String root,
    Instant at,
    String key,
    String note,
    @Nullable TimeStampView timeStamp) {

  static CheckpointView of(SignedCheckpoint signed, @Nullable TimeStamp stamp) {
    var checkpoint = signed.checkpoint();
    return new CheckpointView(
        checkpoint.size(),
        checkpoint.root().hex(),
        checkpoint.at(),
        signed.note().signedBy(),
        signed.note().toString(),
        stamp == null ? null : TimeStampView.of(stamp));
  }
}
