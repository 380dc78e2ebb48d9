package jp.madoguchi.command.consultation;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.command.consultation.ConsultationCommand.RecordAnswer;
import jp.madoguchi.command.consultation.ConsultationCommand.RecordDecline;
import jp.madoguchi.command.modelgateway.material.Concerned;
import jp.madoguchi.command.modelgateway.material.ExchangeKeeping;
import jp.madoguchi.command.modelgateway.material.KnownPassages;
import jp.madoguchi.command.support.Facts;
import jp.madoguchi.platform.privacy.Sealer;
import jp.madoguchi.shared.consultation.ConsultationEvent;
import jp.madoguchi.shared.consultation.ConsultationEvent.ConsultationAsked;
import jp.madoguchi.shared.consultation.DeclineReason;
import jp.madoguchi.shared.id.ConsultationId;
import org.springframework.stereotype.Component;

/**
 * 回答の作成 — searches first; a model is asked only about what was found, and only to put it into
 * words. Without a model the passages are the answer (AN-11).
 */
@Component
class Answering {

  private static final int SOURCES = 5;

  private final Facts facts;
  private final Sealer sealer;
  private final Concerned concerned;
  private final KnownPassages passages;
  private final ExchangeKeeping kept;
  private final Wording wording;
  private final Clock clock;

  Answering(
      Facts facts,
      Sealer sealer,
      Concerned concerned,
      KnownPassages passages,
      ExchangeKeeping kept,
      Wording wording,
      Clock clock) {
    this.facts = facts;
    this.sealer = sealer;
    this.concerned = concerned;
    this.passages = passages;
    this.kept = kept;
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
    return new RecordDecline(
        consultation, DeclineReason.SEARCH_UNAVAILABLE, List.of(), null, 0, now());
  }

  private static boolean isAnswered(List<ConsultationEvent> history) {
    return history.stream()
        .anyMatch(
            fact ->
                fact instanceof ConsultationEvent.ConsultationAnswered
                    || fact instanceof ConsultationEvent.ConsultationDeclined);
  }

  private ConsultationCommand answer(ConsultationAsked asked, String question, Instant begun) {
    var person = concerned.by(asked.contact(), asked.procedureCase());
    var sought = passages.about(question, person, SOURCES);
    var placing = kept.sealedIfPresent(asked.consultation(), sought.placing());
    var found = sought.found();
    if (found.answers().isEmpty()) {
      return new RecordDecline(
          asked.consultation(),
          DeclineReason.NOTHING_KNOWN,
          found.nearMisses(),
          placing,
          since(begun),
          now());
    }
    var said = wording.of(asked, question, found.answers(), person);
    return new RecordAnswer(
        asked.consultation(),
        found.answers(),
        placing,
        said.words(),
        said.exchange(),
        said.silence(),
        since(begun),
        now());
  }

  private long since(Instant begun) {
    return Math.max(0, begun.until(clock.instant(), ChronoUnit.MILLIS));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
