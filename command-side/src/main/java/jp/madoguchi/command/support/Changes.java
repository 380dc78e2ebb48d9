package jp.madoguchi.command.support;

import java.time.Instant;
import java.util.Map;
import jp.madoguchi.platform.web.RequestRefused;
import jp.madoguchi.shared.actor.Actor;
import jp.madoguchi.shared.id.Identifier;
import org.axonframework.eventhandling.DomainEventMessage;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Tells a caller who comes too late what changed, and who changed it. */
@Component
class Changes {

  private final Facts facts;

  Changes(Facts facts) {
    this.facts = facts;
  }

  RequestRefused since(Identifier life, long seen) {
    var changes = facts.since(life, seen + 1).stream().map(Changes::change).toList();
    return new RequestRefused(
        HttpStatus.PRECONDITION_FAILED,
        LifeRefusal.VERSION_IS_STALE.name(),
        LifeRefusal.CHANGED_MEANWHILE,
        Map.of("changes", changes));
  }

  private static Change change(DomainEventMessage<?> fact) {
    return new Change(
        fact.getSequenceNumber(),
        fact.getPayloadType().getSimpleName(),
        Actor.from(fact.getMetaData()).orElse(Actor.SYSTEM).staff().value(),
        fact.getTimestamp());
  }

  /** One fact that the caller had not seen. */
  private record Change(long version, String fact, String by, Instant at) {}
}
