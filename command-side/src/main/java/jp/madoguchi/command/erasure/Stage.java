package jp.madoguchi.command.erasure;

import jp.madoguchi.shared.erasure.ErasureEvent;
import jp.madoguchi.shared.erasure.ErasureEvent.ErasureApproved;
import jp.madoguchi.shared.erasure.ErasureEvent.ErasureBegun;
import jp.madoguchi.shared.erasure.ErasureEvent.ErasureRefused;
import jp.madoguchi.shared.erasure.ErasureEvent.ErasureRequested;
import jp.madoguchi.shared.erasure.ErasureEvent.LegalHoldLifted;
import jp.madoguchi.shared.erasure.ErasureEvent.LegalHoldPlaced;
import jp.madoguchi.shared.erasure.ErasureEvent.VisitorErased;
import jp.madoguchi.shared.erasure.LegalGround;
import jp.madoguchi.shared.id.StaffId;

/** How far an erasure has come, whatever holds it. */
sealed interface Stage {

  /** Nobody has asked, or it was refused. */
  record NotAskedFor() implements Stage {}

  record Requested(LegalGround ground, StaffId by) implements Stage {}

  record Approved(Requested request, StaffId by) implements Stage {}

  /** There is no way back. */
  record Begun(Approved approval) implements Stage {}

  record Erased() implements Stage {}

  default Stage after(ErasureEvent event) {
    return switch (event) {
      case ErasureRequested requested -> new Requested(requested.ground(), requested.by());
      case ErasureApproved approved ->
          this instanceof Requested request ? new Approved(request, approved.by()) : this;
      case ErasureRefused _ -> new NotAskedFor();
      case ErasureBegun _ -> this instanceof Approved approval ? new Begun(approval) : this;
      case VisitorErased _ -> new Erased();
      case LegalHoldPlaced _, LegalHoldLifted _ -> this;
    };
  }
}
