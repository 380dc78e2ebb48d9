package jp.madoguchi.query.proof;

import java.time.Instant;
import java.util.Base64;
import jp.madoguchi.platform.proof.TimeStamp;

/**
 * タイムスタンプ — what a time-stamping authority says of a checkpoint (RFC 3161).
 *
 * @param at as the authority says
 * @param token a {@code TimeStampToken} about the note, DER, in Base64
 */
record TimeStampView(Instant at, String token) {

  static TimeStampView of(TimeStamp stamp) {
    return new TimeStampView(stamp.at(), Base64.getEncoder().encodeToString(stamp.token()));
  }
}
