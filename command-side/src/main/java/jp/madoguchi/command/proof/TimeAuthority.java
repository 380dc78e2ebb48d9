package jp.madoguchi.command.proof;

import jp.madoguchi.platform.proof.TimeStamp;
import jp.madoguchi.proof.note.SignedCheckpoint;

/** 時刻認証局 — somebody outside who vouches that a checkpoint was there at a time (RFC 3161). */
interface TimeAuthority {

  /**
   * A stamp that is about the note of that checkpoint, and is signed by the authority.
   *
   * @throws NotStamped if the authority cannot be reached, refuses, or answers something else
   */
  TimeStamp stamp(SignedCheckpoint checkpoint) throws NotStamped;
}
