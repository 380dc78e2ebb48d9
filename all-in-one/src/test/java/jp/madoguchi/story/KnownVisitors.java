package jp.madoguchi.story;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import jp.madoguchi.platform.privacy.FreeText;
import jp.madoguchi.platform.privacy.Sealer;
import jp.madoguchi.shared.actor.Actor;
import jp.madoguchi.shared.contact.ContactEvent.VisitorIdentified;
import jp.madoguchi.shared.id.ContactId;
import jp.madoguchi.shared.id.Identifier;
import jp.madoguchi.shared.id.ProcedureCaseId;
import jp.madoguchi.shared.id.VisitorId;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.ApplicantIdentified;
import jp.madoguchi.shared.visitor.Particulars;
import jp.madoguchi.shared.visitor.VisitorEvent.VisitorRegistered;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** Facts about who somebody is, as if they had been told at a counter. */
record KnownVisitors(EventStore facts, Sealer sealer) {

  private static final Instant AT = Instant.parse("2026-04-01T00:00:00Z");

  void register(VisitorId visitor) {
    var name = sealer.seal(visitor, new FreeText("架空 花子"));
    var particulars = new Particulars(name, null, null, null, null, List.of(), null, null, null);
    tell("Visitor", visitor, new VisitorRegistered(visitor, particulars, Set.of(), AT));
  }

  void identify(ContactId contact, VisitorId visitor) {
    tell("Contact", contact, new VisitorIdentified(contact, visitor, AT));
  }

  void identify(ProcedureCaseId procedureCase, VisitorId visitor) {
    tell("ProcedureCase", procedureCase, new ApplicantIdentified(procedureCase, visitor, AT));
  }

  private void tell(String kind, Identifier life, Object fact) {
    var next = facts.lastSequenceNumberFor(life.value()).map(last -> last + 1).orElse(0L);
    facts.publish(
        List.of(
            new GenericDomainEventMessage<>(
                kind, life.value(), next, fact, Actor.SYSTEM.toMetadata())));
  }
}
