package jp.madoguchi.projection.erasure;

import java.time.Instant;
import jp.madoguchi.shared.erasure.ErasureEvent.LegalHoldLifted;
import jp.madoguchi.shared.erasure.ErasureEvent.LegalHoldPlaced;
import jp.madoguchi.shared.id.StaffId;
import jp.madoguchi.shared.privacy.SealedText;
import org.jspecify.annotations.Nullable;

/**
 * 法的保全 — one hold.
 *
 * @param lifted none while it stands
 */
public record LegalHold(
    int number, SealedText reason, StaffId by, Instant at, @Nullable Lift lifted) {

  /** 法的保全の解除. */
  public record Lift(SealedText reason, StaffId by, Instant at) {}

  static LegalHold startedBy(LegalHoldPlaced event) {
    return new LegalHold(event.hold(), event.reason(), event.by(), event.happenedAt(), null);
  }

  LegalHold after(LegalHoldLifted event) {
    return new LegalHold(
        number, reason, by, at, new Lift(event.reason(), event.by(), event.happenedAt()));
  }
}
