package jp.madoguchi.projection.support;

import java.time.temporal.ChronoUnit;
import jp.madoguchi.shared.actor.Actor;
import org.axonframework.eventhandling.DomainEventMessage;

/** Reads the {@link Recorded} of a stored fact; the same for projectors, live feeds and replays. */
public final class Recording {

  private Recording() {}

  public static Recorded of(DomainEventMessage<?> fact) {
    return new Recorded(
        fact.getSequenceNumber(),
        fact.getTimestamp().truncatedTo(ChronoUnit.MILLIS),
        Actor.from(fact.getMetaData()).orElse(Actor.SYSTEM));
  }
}
