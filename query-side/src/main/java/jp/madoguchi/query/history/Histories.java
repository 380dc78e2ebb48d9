package jp.madoguchi.query.history;

import java.util.List;
import java.util.stream.Stream;
import jp.madoguchi.platform.access.Look;
import jp.madoguchi.query.support.Asking;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Reads the facts of a life from the store itself, and not from any page. */
@Component
class Histories {

  /** What the first fact follows on. */
  static final long BEFORE_ALL = -1;

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
    return after(life, BEFORE_ALL).toList();
  }

  /**
   * The facts that follow on one, in their order, none read before it is asked for.
   *
   * @param sequence of that one, or {@link #BEFORE_ALL}
   * @throws jp.madoguchi.platform.web.RequestRefused 404 if there is no such life
   */
  Stream<Fact> after(String life, long sequence) {
    howMany(life);
    Look.current().at(life);
    Look.current().about(life); // Who audits a colleague or a procedure is on record as well.
    return store.readEvents(life, sequence + 1).asStream().map(Fact::of);
  }

  /**
   * @throws jp.madoguchi.platform.web.RequestRefused 404 if there is no such life
   */
  int howMany(String life) {
    return store
        .lastSequenceNumberFor(life)
        .map(last -> Math.toIntExact(last + 1))
        .orElseThrow(Asking::nothing);
  }
}
