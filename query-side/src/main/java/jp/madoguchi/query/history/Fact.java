package jp.madoguchi.query.history;

import java.time.Instant;
import jp.madoguchi.projection.support.Recorded;
import jp.madoguchi.projection.support.Recording;
import jp.madoguchi.shared.concierge.ConciergeEvent;
import jp.madoguchi.shared.consultation.ConsultationEvent;
import jp.madoguchi.shared.contact.ContactEvent;
import jp.madoguchi.shared.improvement.ImprovementEvent;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent;
import jp.madoguchi.shared.tickets.TicketEvent;
import jp.madoguchi.shared.visitor.VisitorEvent;
import org.axonframework.eventhandling.DomainEventMessage;

/**
 * 事実 — one fact of a life, as it is stored.
 *
 * @param happenedAt when it happened at the counter; facts that do not say so happened when they
 *     were recorded
 */
record Fact(DomainEventMessage<?> message, Recorded recorded, Instant happenedAt) {

  static Fact of(DomainEventMessage<?> message) {
    var recorded = Recording.of(message);
    return new Fact(message, recorded, happenedAt(message.getPayload(), recorded.at()));
  }

  private static Instant happenedAt(Object event, Instant recordedAt) {
    return switch (event) {
      case ContactEvent contact -> contact.happenedAt();
      case ProcedureCaseEvent procedureCase -> procedureCase.happenedAt();
      case ConsultationEvent consultation -> consultation.happenedAt();
      case ConciergeEvent concierge -> concierge.happenedAt();
      case ImprovementEvent improvement -> improvement.happenedAt();
      case VisitorEvent visitor -> visitor.happenedAt();
      case TicketEvent tickets -> tickets.happenedAt();
      default -> recordedAt;
    };
  }

  Object event() {
    return message.getPayload();
  }

  String life() {
    return message.getAggregateIdentifier();
  }

  String type() {
    return message.getPayloadType().getSimpleName();
  }

  long sequence() {
    return recorded.sequence();
  }

  boolean isKnownAt(Instant moment) {
    return !recorded.at().isAfter(moment);
  }

  boolean hasHappenedAt(Instant moment) {
    return !happenedAt.isAfter(moment);
  }
}
