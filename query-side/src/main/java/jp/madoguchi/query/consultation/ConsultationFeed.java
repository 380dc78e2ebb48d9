package jp.madoguchi.query.consultation;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.platform.consultation.AnswerUnderWay;
import jp.madoguchi.platform.rights.Caller;
import jp.madoguchi.platform.rights.Policy;
import jp.madoguchi.platform.rights.RightsRegister;
import jp.madoguchi.platform.signin.SignedIn;
import jp.madoguchi.projection.consultation.ConsultationPage;
import jp.madoguchi.projection.support.Recording;
import jp.madoguchi.query.support.Asking;
import jp.madoguchi.query.support.FactFollower.FactListener;
import jp.madoguchi.query.support.LiveEvent;
import jp.madoguchi.query.support.LiveFeed;
import jp.madoguchi.query.support.LivePosition;
import jp.madoguchi.query.support.Seeing;
import jp.madoguchi.query.support.Showing;
import jp.madoguchi.shared.consultation.ConsultationEvent;
import jp.madoguchi.shared.consultation.ConsultationEvent.ConsultationAsked;
import jp.madoguchi.shared.id.ConsultationId;
import jp.madoguchi.shared.rights.Permission;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * 相談の中継 — sends the words of an answer as they come, and the whole page after each fact, to those
 * who look at that consultation.
 */
@Component
class ConsultationFeed implements FactListener {

  private static final Duration HEARTBEAT = Duration.ofSeconds(15);

  private final EventStore store;
  private final Showing showing;
  private final RightsRegister register;
  private final Clock clock;
  private final LiveFeed<Turn> feed;

  ConsultationFeed(EventStore store, Showing showing, RightsRegister register, Clock clock) {
    this.store = store;
    this.showing = showing;
    this.register = register;
    this.clock = clock;
    this.feed = new LiveFeed<>(clock);
  }

  /**
   * 変化 — of one consultation.
   *
   * @param words the next words of an answer; none if the page has changed
   */
  private record Turn(ConsultationId consultation, @Nullable String words) {}

  /** 続き — the next words of an answer. */
  private record Words(String text) {}

  @Override
  public void hear(long position, DomainEventMessage<?> fact) {
    if (fact.getPayload() instanceof ConsultationEvent event) {
      feed.publish(position, new Turn(event.consultation(), null));
    }
  }

  /** They stand at no position of the store, and follow whatever came last. */
  @EventListener
  void hear(AnswerUnderWay words) {
    feed.publish(0, new Turn(words.consultation(), words.words()));
  }

  @Override
  public void end() {
    feed.end();
  }

  /**
   * Whoever connects after the answer gets it at once; whoever was sent it already, once more.
   * Whether it is there for them is asked of its facts: its page may be a moment behind.
   */
  SseEmitter connect(
      ConsultationId consultation, @Nullable LivePosition lastSeen, Caller caller, SignedIn proof) {
    requireThereFor(caller, consultation);
    var emitter =
        feed.connect(
            lastSeen,
            turn -> shown(turn, consultation, caller),
            HEARTBEAT,
            proof,
            register.stillStandsAs(caller));
    if (folded(consultation).filter(page -> page.sequence() > 0).isPresent()) {
      feed.publish(0, new Turn(consultation, null));
    }
    return emitter;
  }

  private void requireThereFor(Caller caller, ConsultationId consultation) {
    var scope = Seeing.records(caller);
    if (folded(consultation).filter(page -> scope.covers(page.standing().matter())).isEmpty()) {
      throw Asking.nothing();
    }
  }

  private Optional<LiveEvent> shown(Turn turn, ConsultationId watched, Caller caller) {
    if (!turn.consultation().equals(watched)) {
      return Optional.empty();
    }
    return turn.words() == null
        ? folded(watched).map(page -> new LiveEvent("consultation", view(page, caller)))
        : words(turn.words(), caller);
  }

  private Optional<LiveEvent> words(String words, Caller caller) {
    return Policy.of(caller).reads(Permission.READING_TEXTS)
        ? Optional.of(new LiveEvent("words", new Words(words)))
        : Optional.empty();
  }

  private ConsultationView view(ConsultationPage page, Caller caller) {
    return ConsultationView.of(page, showing.of(page, caller), LocalDate.now(clock));
  }

  private Optional<ConsultationPage> folded(ConsultationId consultation) {
    Optional<ConsultationPage> page = Optional.empty();
    List<? extends DomainEventMessage<?>> facts =
        store.readEvents(consultation.value()).asStream().toList();
    for (var fact : facts) {
      page = Optional.of(after(page, fact));
    }
    return page;
  }

  private static ConsultationPage after(
      Optional<ConsultationPage> page, DomainEventMessage<?> fact) {
    var recorded = Recording.of(fact);
    return fact.getPayload() instanceof ConsultationAsked asked
        ? ConsultationPage.startedBy(asked, recorded)
        : page.orElseThrow().after((ConsultationEvent) fact.getPayload(), recorded);
  }
}
