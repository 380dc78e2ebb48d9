package jp.madoguchi.query.board;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.platform.rights.Caller;
import jp.madoguchi.platform.rights.Policy;
import jp.madoguchi.platform.rights.RightsRegister;
import jp.madoguchi.platform.signin.SignedIn;
import jp.madoguchi.projection.board.BoardEntry;
import jp.madoguchi.projection.support.Recording;
import jp.madoguchi.query.support.FactFollower.FactListener;
import jp.madoguchi.query.support.LiveEvent;
import jp.madoguchi.query.support.LiveFeed;
import jp.madoguchi.query.support.LivePosition;
import jp.madoguchi.query.support.Showing;
import jp.madoguchi.shared.contact.ContactEvent;
import jp.madoguchi.shared.contact.ContactEvent.ContactReceived;
import jp.madoguchi.shared.id.DepartmentId;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * 来庁ボードの中継 — folds each fact of a contact as it is stored into the same row that the board shows,
 * and sends it to those who look at the section it stands at, or has just left.
 */
@Component
class BoardFeed implements FactListener {

  private static final Duration HEARTBEAT = Duration.ofSeconds(15);

  private final EventStore store;
  private final Showing showing;
  private final RightsRegister register;
  private final Clock clock;
  private final LiveFeed<Move> feed;
  private final Map<String, BoardEntry> rows = new RecentlyMoved();

  BoardFeed(EventStore store, Showing showing, RightsRegister register, Clock clock) {
    this.register = register;
    this.store = store;
    this.showing = showing;
    this.clock = clock;
    this.feed = new LiveFeed<>(clock);
  }

  /** A row as it has become, and at which section it stood before. */
  private record Move(@Nullable BoardEntry before, BoardEntry after) {

    boolean leaves(DepartmentId department) {
      return before != null && before.onBoard() && before.department().equals(department);
    }

    boolean standsAt(DepartmentId department) {
      return after.onBoard() && after.department().equals(department);
    }
  }

  @Override
  public void hear(long position, DomainEventMessage<?> fact) {
    if (fact.getPayload() instanceof ContactEvent event) {
      var before = rowBefore(fact);
      var after = after(before, event, fact);
      rows.put(after.id(), after);
      feed.publish(position, new Move(before, after));
    }
  }

  @Override
  public void end() {
    feed.end();
  }

  /** What the caller may see is settled when they connect; when it changes, they are let go. */
  SseEmitter connect(
      DepartmentId department, @Nullable LivePosition lastSeen, Caller caller, SignedIn proof) {
    return feed.connect(
        lastSeen,
        move -> shown(move, department, caller),
        HEARTBEAT,
        proof,
        register.stillStandsAs(caller));
  }

  private Optional<LiveEvent> shown(Move move, DepartmentId department, Caller caller) {
    if (!Policy.of(caller).records().covers(move.after().standing().matter())) {
      return Optional.empty();
    }
    if (move.standsAt(department)) {
      var shown = showing.of(move.after(), caller);
      var entry = BoardEntryView.of(move.after(), clock.instant(), shown);
      return Optional.of(new LiveEvent("entry", entry));
    }
    return move.leaves(department)
        ? Optional.of(new LiveEvent("gone", new Gone(move.after().id(), move.after().sequence())))
        : Optional.empty();
  }

  /** The visitor left this board: ended, or handed over to another section. */
  private record Gone(String id, long version) {}

  private @Nullable BoardEntry rowBefore(DomainEventMessage<?> fact) {
    var known = rows.get(fact.getAggregateIdentifier());
    return known != null && known.sequence() == fact.getSequenceNumber() - 1
        ? known
        : foldedUpTo(fact);
  }

  private @Nullable BoardEntry foldedUpTo(DomainEventMessage<?> fact) {
    BoardEntry row = null;
    for (var earlier : store.readEvents(fact.getAggregateIdentifier()).asStream().toList()) {
      if (earlier.getSequenceNumber() < fact.getSequenceNumber()) {
        row = after(row, (ContactEvent) earlier.getPayload(), earlier);
      }
    }
    return row;
  }

  private static BoardEntry after(
      @Nullable BoardEntry row, ContactEvent event, DomainEventMessage<?> fact) {
    var recorded = Recording.of(fact);
    return row == null
        ? BoardEntry.startedBy((ContactReceived) event, recorded)
        : row.after(event, recorded);
  }

  /** As many rows as a city hall has visitors on a busy day; older ones are folded again. */
  private static final class RecentlyMoved extends LinkedHashMap<String, BoardEntry> {

    private static final long serialVersionUID = 1L;
    private static final int KEPT = 5_000;

    RecentlyMoved() {
      super(KEPT, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, BoardEntry> eldest) {
      return size() > KEPT;
    }
  }
}
