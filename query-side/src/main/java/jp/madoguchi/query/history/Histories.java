package jp.madoguchi.query.history;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.stream.Stream;
import jp.madoguchi.platform.access.Look;
import jp.madoguchi.platform.web.RequestRefused;
import jp.madoguchi.query.support.Asking;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Reads the facts of a life from the store itself, and not from any page. Whoever audits a life
 * asks about it again and again: what was read of it stays at hand, sealed as it is stored, for one
 * minute and no longer, because whoever audits wants to see the store and what was done to it.
 */
@Component
class Histories {

  /** What the first fact follows on. */
  static final long BEFORE_ALL = -1;

  /** About a thousand bytes each. */
  private static final long MOST_FACTS = 50_000;

  private static final Duration AT_HAND = Duration.ofMinutes(1);

  private final EventStore store;
  private final Cache<String, History> atHand =
      Caffeine.newBuilder()
          .maximumWeight(MOST_FACTS)
          .weigher((String _, History history) -> history.size())
          .expireAfterWrite(AT_HAND)
          .build();

  Histories(EventStore store) {
    this.store = store;
  }

  /**
   * All facts of that life, in their order. Whoever asks has then looked at it.
   *
   * @throws RequestRefused 404 if there is no such life, 409 if facts of it are missing
   */
  History of(String life) {
    return first(howMany(life), life);
  }

  /**
   * So many of its facts, from the first one on.
   *
   * @throws RequestRefused 409 if some of them are missing
   */
  History first(int count, String life) {
    lookAt(life);
    var first = atHand(life, count).first(count);
    first.firstMissing().ifPresent(Histories::refuse);
    return first;
  }

  private History atHand(String life, int count) {
    var known = atHand.getIfPresent(life);
    return known != null && known.has(count)
        ? known
        : atHand.asMap().compute(life, (_, again) -> upTo(count, life, again));
  }

  private History upTo(int count, String life, @Nullable History known) {
    return known != null && known.has(count) ? known : History.of(read(life, BEFORE_ALL));
  }

  /** A page told from a torn history would look like one that was shown. */
  private static void refuse(long sequence) {
    throw new RequestRefused(
        HttpStatus.CONFLICT,
        "HISTORY_IS_NOT_WHOLE",
        "この来歴には、%d番の事実がありません。記録の検証を依頼してください。残っている事実は facts で見られます".formatted(sequence));
  }

  /**
   * The facts that follow on one, in their order, none read before it is asked for.
   *
   * @param sequence of that one, or {@link #BEFORE_ALL}
   * @throws RequestRefused 404 if there is no such life
   */
  Stream<Fact> after(String life, long sequence) {
    howMany(life);
    lookAt(life);
    return read(life, sequence);
  }

  private Stream<Fact> read(String life, long after) {
    return store.readEvents(life, after + 1).asStream().map(Fact::of);
  }

  private static void lookAt(String life) {
    Look.current().at(life);
    Look.current().about(life); // Who audits a colleague or a procedure is on record as well.
  }

  /**
   * @throws RequestRefused 404 if there is no such life
   */
  int howMany(String life) {
    return store
        .lastSequenceNumberFor(life)
        .map(last -> Math.toIntExact(last + 1))
        .orElseThrow(Asking::nothing);
  }
}
