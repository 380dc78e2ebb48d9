package jp.madoguchi.command.consultation;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import jp.madoguchi.command.consultation.ConsultationCommand.RecordAnswer;
import jp.madoguchi.command.consultation.ConsultationCommand.RecordDecline;
import jp.madoguchi.command.modelgateway.Embeddings;
import jp.madoguchi.command.modelgateway.KnownPerson;
import jp.madoguchi.command.support.Facts;
import jp.madoguchi.platform.consultation.SearchKnowledge;
import jp.madoguchi.platform.consultation.SearchKnowledge.Found;
import jp.madoguchi.platform.privacy.Sealer;
import jp.madoguchi.shared.consultation.CitedPassage;
import jp.madoguchi.shared.consultation.ConsultationEvent;
import jp.madoguchi.shared.consultation.ConsultationEvent.ConsultationAsked;
import jp.madoguchi.shared.consultation.DeclineReason;
import jp.madoguchi.shared.id.ConsultationId;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.stereotype.Component;

/**
 * 回答の作成 — searches first; a model is asked only about what was found, and only to put it into
 * words. Without a model the passages are the answer (AN-11).
 */
@Component
class Answering {

  private static final int SOURCES = 5;
  private static final long PATIENCE_SECONDS = 10;

  private final Facts facts;
  private final Sealer sealer;
  private final QueryGateway queries;
  private final Concerned concerned;
  private final Embeddings embeddings;
  private final Wording wording;
  private final Clock clock;

  Answering(
      Facts facts,
      Sealer sealer,
      QueryGateway queries,
      Concerned concerned,
      Embeddings embeddings,
      Wording wording,
      Clock clock) {
    this.facts = facts;
    this.sealer = sealer;
    this.queries = queries;
    this.concerned = concerned;
    this.embeddings = embeddings;
    this.wording = wording;
    this.clock = clock;
  }

  /**
   * What is to be recorded; nothing if there is an answer already, or nobody to be answered any
   * more.
   *
   * @throws IllegalStateException if the search does not answer
   */
  Optional<ConsultationCommand> of(ConsultationId consultation) {
    var history = facts.of(consultation, ConsultationEvent.class);
    if (!(history.getFirst() instanceof ConsultationAsked asked) || isAnswered(history)) {
      return Optional.empty();
    }
    var question = sealer.open(consultation, asked.question());
    return question.equals(Sealer.ERASED)
        ? Optional.empty()
        : Optional.of(answer(asked, question, clock.instant()));
  }

  /** What is recorded when the search does not answer at all. */
  ConsultationCommand unavailable(ConsultationId consultation) {
    return declined(consultation, DeclineReason.SEARCH_UNAVAILABLE, List.of(), clock.instant());
  }

  private static boolean isAnswered(List<ConsultationEvent> history) {
    return history.stream()
        .anyMatch(
            fact ->
                fact instanceof ConsultationEvent.ConsultationAnswered
                    || fact instanceof ConsultationEvent.ConsultationDeclined);
  }

  private ConsultationCommand answer(ConsultationAsked asked, String question, Instant begun) {
    var person = concerned.by(asked);
    var found = search(question, person);
    if (found.answers().isEmpty()) {
      return declined(asked.consultation(), DeclineReason.NOTHING_KNOWN, found.nearMisses(), begun);
    }
    var said = wording.of(asked, question, found.answers(), person);
    return new RecordAnswer(
        asked.consultation(),
        found.answers(),
        said.words(),
        said.exchange(),
        said.silence(),
        since(begun),
        now());
  }

  private RecordDecline declined(
      ConsultationId consultation,
      DeclineReason reason,
      List<CitedPassage> nearMisses,
      Instant begun) {
    return new RecordDecline(consultation, reason, nearMisses, since(begun), now());
  }

  private Found search(String question, KnownPerson person) {
    var meaning = embeddings.ofQuestion(question, person).orElse(null);
    try {
      return queries
          .query(
              new SearchKnowledge(question, meaning, SOURCES),
              ResponseTypes.optionalInstanceOf(Found.class))
          .get(PATIENCE_SECONDS, TimeUnit.SECONDS)
          .orElseThrow(() -> new IllegalStateException("The search says nothing"));
    } catch (ExecutionException | TimeoutException e) {
      throw new IllegalStateException("The search does not answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while searching", e);
    }
  }

  private long since(Instant begun) {
    return Math.max(0, begun.until(clock.instant(), ChronoUnit.MILLIS));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
