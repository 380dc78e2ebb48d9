package jp.madoguchi.command.support;

import static jp.madoguchi.shared.rights.Permission.RECEPTION;
import static jp.madoguchi.shared.rights.Permission.REVIEWING;
import static jp.madoguchi.shared.rights.Permission.SERVING;

import java.time.Instant;
import jp.madoguchi.platform.rights.Need;
import jp.madoguchi.shared.concierge.ConciergeEvent.ConciergeSessionReceived;
import jp.madoguchi.shared.id.ConciergeSessionId;
import jp.madoguchi.shared.id.ContactId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * AIコンシェルジュからの引継ぎ — asked of a contact by the concierge's feature: go on from that session.
 *
 * @param content none to ask only whether the contact could
 */
public record TakeOverConcierge(
    @TargetAggregateIdentifier ContactId contactId,
    ConciergeSessionId session,
    @Nullable ConciergeSessionReceived content,
    Instant happenedAt)
    implements Intent {

  @Override
  public Need needs() {
    return Need.of(RECEPTION, SERVING, REVIEWING);
  }
}
