package jp.madoguchi.shared.erasure;

import java.time.Instant;
import java.util.List;
import jp.madoguchi.shared.id.StaffId;
import jp.madoguchi.shared.id.VisitorId;
import jp.madoguchi.shared.privacy.SealedText;

/**
 * 消去 — the life of one visitor's erasure. Whoever asks for it does not approve it, and a legal hold
 * wins over both. It is itself about the visitor: its texts are erased with them, its facts stay.
 */
public sealed interface ErasureEvent {

  ErasureId erasure();

  /** 消去の請求 — somebody asks for it. */
  record ErasureRequested(
      ErasureId erasure, LegalGround ground, SealedText reason, StaffId by, Instant happenedAt)
      implements ErasureEvent {}

  /** 消去の承認 — another person agrees. */
  record ErasureApproved(ErasureId erasure, StaffId by, Instant happenedAt)
      implements ErasureEvent {}

  /** 消去の却下 — it is not to be; it may be asked for again. */
  record ErasureRefused(ErasureId erasure, SealedText reason, StaffId by, Instant happenedAt)
      implements ErasureEvent {}

  /**
   * 法的保全 — nothing is erased while it stands, whoever has approved.
   *
   * @param hold counts the holds of this visitor from 1
   */
  record LegalHoldPlaced(
      ErasureId erasure, int hold, SealedText reason, StaffId by, Instant happenedAt)
      implements ErasureEvent {}

  /** 法的保全の解除 — one hold is over; what was approved meanwhile goes on when none is left. */
  record LegalHoldLifted(
      ErasureId erasure, int hold, SealedText reason, StaffId by, Instant happenedAt)
      implements ErasureEvent {}

  /** 消去の着手 — approved and not held: from here on there is no way back. */
  record ErasureBegun(ErasureId erasure, VisitorId visitor, Instant happenedAt)
      implements ErasureEvent {}

  /**
   * 消去証明 — the keys are destroyed. The certificate names nobody but those who answer for it.
   *
   * @param lives the visitor, and the contacts, cases and other lives that belonged to them
   * @param keys how many keys that were
   */
  record VisitorErased(
      ErasureId erasure,
      VisitorId visitor,
      List<String> lives,
      int keys,
      LegalGround ground,
      StaffId requestedBy,
      StaffId approvedBy,
      Instant happenedAt)
      implements ErasureEvent {

    public VisitorErased {
      lives = List.copyOf(lives);
    }
  }
}
