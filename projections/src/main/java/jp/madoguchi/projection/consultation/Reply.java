package jp.madoguchi.projection.consultation;

import java.time.Instant;
import java.util.List;
import jp.madoguchi.projection.support.Recorded;
import jp.madoguchi.projection.support.Rows;
import jp.madoguchi.shared.consultation.AnswerVerdict;
import jp.madoguchi.shared.consultation.CitedPassage;
import jp.madoguchi.shared.consultation.ConsultationEvent;
import jp.madoguchi.shared.consultation.ConsultationEvent.AnswerJudged;
import jp.madoguchi.shared.consultation.ConsultationEvent.ConsultationAnswered;
import jp.madoguchi.shared.consultation.ConsultationEvent.ConsultationDeclined;
import jp.madoguchi.shared.consultation.DeclineReason;
import jp.madoguchi.shared.consultation.ModelAnswer;
import jp.madoguchi.shared.consultation.ModelExchange;
import jp.madoguchi.shared.consultation.ModelSilence;
import jp.madoguchi.shared.consultation.QuestionPlacing;
import jp.madoguchi.shared.id.StaffId;
import jp.madoguchi.shared.privacy.SealedText;
import org.jspecify.annotations.Nullable;

/**
 * 回答 — what AIナビ said, or that it has nothing to say.
 *
 * @param sources the best first; none if it was declined
 * @param nearMisses what comes near a question that was declined
 * @param declined why there is no answer, if there is none
 * @param judgements what who asked made of it, the last one last
 */
public record Reply(
    List<CitedPassage> sources,
    List<CitedPassage> nearMisses,
    @Nullable DeclineReason declined,
    @Nullable QuestionPlacing placing,
    @Nullable ModelAnswer words,
    @Nullable ModelExchange exchange,
    @Nullable ModelSilence silence,
    double confidence,
    long millis,
    Instant at,
    List<Judgement> judgements) {

  public Reply {
    sources = List.copyOf(sources);
    nearMisses = List.copyOf(nearMisses);
    judgements = List.copyOf(judgements);
  }

  static @Nullable Reply after(@Nullable Reply reply, ConsultationEvent event, Recorded recorded) {
    return switch (event) {
      case ConsultationAnswered answered -> of(answered);
      case ConsultationDeclined declined -> of(declined);
      case AnswerJudged judged when reply != null -> reply.judged(judged, recorded);
      default -> reply;
    };
  }

  /** The verdict that stands, if there is one. */
  public @Nullable AnswerVerdict verdict() {
    return judgements.isEmpty() ? null : judgements.getLast().verdict();
  }

  private static Reply of(ConsultationAnswered event) {
    return new Reply(
        event.sources(),
        List.of(),
        null,
        event.placing(),
        event.words(),
        event.exchange(),
        event.silence(),
        event.confidence(),
        event.millis(),
        event.happenedAt(),
        List.of());
  }

  private static Reply of(ConsultationDeclined event) {
    return new Reply(
        List.of(),
        event.nearMisses(),
        event.reason(),
        event.placing(),
        null,
        null,
        null,
        0,
        event.millis(),
        event.happenedAt(),
        List.of());
  }

  private Reply judged(AnswerJudged event, Recorded recorded) {
    var judgement =
        new Judgement(
            event.verdict(),
            event.wording(),
            event.reason(),
            recorded.by().staff(),
            event.happenedAt());
    return new Reply(
        sources,
        nearMisses,
        declined,
        placing,
        words,
        exchange,
        silence,
        confidence,
        millis,
        at,
        Rows.with(judgements, judgement));
  }

  /**
   * 評価 — what somebody made of the answer.
   *
   * @param wording what was said instead, if it was edited
   */
  public record Judgement(
      AnswerVerdict verdict,
      @Nullable SealedText wording,
      @Nullable SealedText reason,
      StaffId by,
      Instant at) {}
}
