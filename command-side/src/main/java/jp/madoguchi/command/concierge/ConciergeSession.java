package jp.madoguchi.command.concierge;

import static jp.madoguchi.command.concierge.ConciergeRejection.SESSION_IS_SOMEBODY_ELSES;
import static jp.madoguchi.command.concierge.ConciergeRejection.SESSION_IS_WITHOUT_CONSENT;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import jp.madoguchi.command.concierge.ConciergeCommand.ReceiveSession;
import jp.madoguchi.command.concierge.ConciergeCommand.TieSession;
import jp.madoguchi.shared.concierge.ConciergeEvent;
import jp.madoguchi.shared.concierge.ConciergeEvent.ConciergeSessionReceived;
import jp.madoguchi.shared.concierge.ConciergeEvent.ConciergeSessionTied;
import jp.madoguchi.shared.id.ConciergeSessionId;
import jp.madoguchi.shared.id.ContactId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** AIコンシェルジュの相談 — nobody's until somebody who consented says at a counter that it was theirs. */
@Aggregate
class ConciergeSession {

  @AggregateIdentifier private ConciergeSessionId id;
  private boolean consent;
  private @Nullable ContactId contact;

  ConciergeSession() {
    // Axon starts here when it rebuilds a session from its facts.
  }

  @CommandHandler
  ConciergeSession(ReceiveSession command) {
    apply(command.content());
  }

  @CommandHandler
  void decide(TieSession command) {
    if (!consent) {
      throw SESSION_IS_WITHOUT_CONSENT.because("ご本人の同意がないので、この相談は引き継げません");
    }
    if (contact != null && !contact.equals(command.contactId())) {
      throw SESSION_IS_SOMEBODY_ELSES.because("この相談は、ほかの来庁者対応に引き継がれています");
    }
    if (contact == null) {
      apply(new ConciergeSessionTied(id, command.contactId(), command.happenedAt()));
    }
  }

  @EventSourcingHandler
  void evolve(ConciergeEvent event) {
    id = event.session();
    switch (event) {
      case ConciergeSessionReceived received -> consent = received.consent();
      case ConciergeSessionTied tied -> contact = tied.contactId();
    }
  }
}
