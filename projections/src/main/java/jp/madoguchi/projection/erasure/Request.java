package jp.madoguchi.projection.erasure;

import java.time.Instant;
import jp.madoguchi.shared.erasure.ErasureEvent.ErasureApproved;
import jp.madoguchi.shared.erasure.ErasureEvent.ErasureRefused;
import jp.madoguchi.shared.erasure.ErasureEvent.ErasureRequested;
import jp.madoguchi.shared.erasure.LegalGround;
import jp.madoguchi.shared.id.StaffId;
import jp.madoguchi.shared.privacy.SealedText;
import org.jspecify.annotations.Nullable;

/** 消去の請求 — one request, and what came of it. */
public record Request(
    LegalGround ground,
    SealedText reason,
    StaffId by,
    Instant at,
    @Nullable Answer approval,
    @Nullable Answer refusal) {

  /**
   * A person's answer.
   *
   * @param reason of a refusal
   */
  public record Answer(StaffId by, Instant at, @Nullable SealedText reason) {}

  static Request startedBy(ErasureRequested event) {
    return new Request(event.ground(), event.reason(), event.by(), event.happenedAt(), null, null);
  }

  Request after(ErasureApproved event) {
    return new Request(
        ground, reason, by, at, new Answer(event.by(), event.happenedAt(), null), refusal);
  }

  Request after(ErasureRefused event) {
    return new Request(
        ground,
        reason,
        by,
        at,
        approval,
        new Answer(event.by(), event.happenedAt(), event.reason()));
  }
}
