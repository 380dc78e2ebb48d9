package jp.madoguchi.command.concierge;

import static jp.madoguchi.shared.rights.Permission.PARTNER;
import static jp.madoguchi.shared.rights.Permission.RECEPTION;
import static jp.madoguchi.shared.rights.Permission.REVIEWING;
import static jp.madoguchi.shared.rights.Permission.SERVING;

import java.time.Instant;
import jp.madoguchi.command.support.Intent;
import jp.madoguchi.platform.rights.Need;
import jp.madoguchi.shared.concierge.ConciergeEvent.ConciergeSessionReceived;
import jp.madoguchi.shared.id.ConciergeSessionId;
import jp.madoguchi.shared.id.ContactId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of a session: that it be taken in, and that a contact go on from it. */
sealed interface ConciergeCommand extends Intent {

  ConciergeSessionId session();

  /** The session as it will be kept: all that does not fit is left out already. */
  record ReceiveSession(
      @TargetAggregateIdentifier ConciergeSessionId session, ConciergeSessionReceived content)
      implements ConciergeCommand {

    @Override
    public Need needs() {
      return Need.of(PARTNER);
    }
  }

  record TieSession(
      @TargetAggregateIdentifier ConciergeSessionId session,
      ContactId contactId,
      Instant happenedAt)
      implements ConciergeCommand {

    @Override
    public Need needs() {
      return Need.of(RECEPTION, SERVING, REVIEWING);
    }
  }
}
