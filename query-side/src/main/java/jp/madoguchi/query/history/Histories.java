package jp.madoguchi.query.history;

import java.util.List;
import jp.madoguchi.platform.access.Look;
import jp.madoguchi.query.support.Asking;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Reads the facts of a life from the store itself, and not from any page. */
@Component
class Histories {

  private final EventStore store;

  Histories(EventStore store) {
    this.store = store;
  }

  /**
   * All facts of that life, in their order. Whoever asks has then looked at it.
   *
   * @throws jp.madoguchi.platform.web.RequestRefused 404 if there is no such life
   */
  List<Fact> of(String life) {
    var facts = store.readEvents(life).asStream().map(Fact::of).toList();
    if (facts.isEmpty()) {
      throw Asking.nothing();
    }
    Look.current().at(life);
    Look.current().about(life); // Who audits a colleague or a procedure is on record as well.
    return facts;
  }
}
