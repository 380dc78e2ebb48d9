package jp.madoguchi.command.erasure;

import java.time.Instant;
import java.util.List;
import jp.madoguchi.command.support.Intent;
import jp.madoguchi.platform.rights.Need;
import jp.madoguchi.shared.erasure.ErasureId;
import jp.madoguchi.shared.erasure.LegalGround;
import jp.madoguchi.shared.id.StaffId;
import jp.madoguchi.shared.privacy.SealedText;
import jp.madoguchi.shared.rights.Permission;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Everything that can be asked about the erasure of one visitor. Who asks matters to the decision,
 * and is a part of it.
 */
sealed interface ErasureCommand extends Intent {

  ErasureId erasure();

  @Override
  default Need needs() {
    return switch (this) {
      case RequestErasure _,
          RequestErasureAnew _,
          ApproveErasure _,
          RefuseErasure _,
          HoldInAdvance _,
          PlaceHold _,
          LiftHold _ ->
          Need.of(Permission.ERASING);
      case BeginErasure _, CertifyErasure _ -> Need.HOUSE;
    };
  }

  /** The first thing that ever happens here. */
  record RequestErasure(
      @TargetAggregateIdentifier ErasureId erasure,
      LegalGround ground,
      SealedText reason,
      StaffId by,
      Instant at)
      implements ErasureCommand {}

  /** After a refusal, or a hold that came first. */
  record RequestErasureAnew(
      @TargetAggregateIdentifier ErasureId erasure,
      LegalGround ground,
      SealedText reason,
      StaffId by,
      Instant at)
      implements ErasureCommand {}

  record ApproveErasure(@TargetAggregateIdentifier ErasureId erasure, StaffId by, Instant at)
      implements ErasureCommand {}

  record RefuseErasure(
      @TargetAggregateIdentifier ErasureId erasure, SealedText reason, StaffId by, Instant at)
      implements ErasureCommand {}

  /** The first thing that ever happens here: nobody has asked for an erasure yet. */
  record HoldInAdvance(
      @TargetAggregateIdentifier ErasureId erasure, SealedText reason, StaffId by, Instant at)
      implements ErasureCommand {}

  record PlaceHold(
      @TargetAggregateIdentifier ErasureId erasure, SealedText reason, StaffId by, Instant at)
      implements ErasureCommand {}

  record LiftHold(
      @TargetAggregateIdentifier ErasureId erasure,
      int hold,
      SealedText reason,
      StaffId by,
      Instant at)
      implements ErasureCommand {}

  /** The house asks, once it is approved. */
  record BeginErasure(@TargetAggregateIdentifier ErasureId erasure, Instant at)
      implements ErasureCommand {}

  /** The house says so, once the keys are destroyed. */
  record CertifyErasure(
      @TargetAggregateIdentifier ErasureId erasure, List<String> lives, int keys, Instant at)
      implements ErasureCommand {

    public CertifyErasure {
      lives = List.copyOf(lives);
    }
  }
}
