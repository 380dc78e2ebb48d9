package jp.madoguchi.projection.kpi;

import java.time.Instant;
import java.util.List;
import jp.madoguchi.projection.support.Recorded;
import jp.madoguchi.shared.consultation.CitedPassage;
import jp.madoguchi.shared.consultation.ConsultationEvent;
import jp.madoguchi.shared.consultation.ConsultationEvent.ConsultationAnswered;
import jp.madoguchi.shared.consultation.ConsultationEvent.ConsultationDeclined;
import jp.madoguchi.shared.consultation.DeclineReason;
import jp.madoguchi.shared.consultation.ModelAnswer;
import jp.madoguchi.shared.consultation.ModelExchange;
import jp.madoguchi.shared.consultation.ModelSilence;
import jp.madoguchi.shared.id.DepartmentId;
import org.jspecify.annotations.Nullable;

/**
 * 回答 — what AIナビ said to a question, as far as KPIs need it.
 *
 * @param recordedAt when it was there to be read
 * @param declined why nothing was said, if nothing was
 * @param knowledgeOf the section that answers for the best source
 * @param percent how likely the best source answers it
 * @param sentences of a model; none if it said nothing
 * @param supported those of them that a source says
 * @param model what was sent to a model, if anything was
 */
record Told(
    Instant at,
    Instant recordedAt,
    @Nullable DeclineReason declined,
    int sources,
    @Nullable DepartmentId knowledgeOf,
    int percent,
    int sentences,
    int supported,
    @Nullable ModelSilence silence,
    @Nullable ModelUse model) {

  private static final int PERCENT = 100;

  /** Whoever answers second has answered for nothing, and there is no such fact. */
  static @Nullable Told after(@Nullable Told told, ConsultationEvent event, Recorded recorded) {
    return switch (event) {
      case ConsultationAnswered answered -> of(answered, recorded);
      case ConsultationDeclined declined ->
          new Told(
              declined.happenedAt(),
              recorded.at(),
              declined.reason(),
              0,
              null,
              0,
              0,
              0,
              null,
              null);
      default -> told;
    };
  }

  private static Told of(ConsultationAnswered event, Recorded recorded) {
    var sentences = sentences(event.words());
    return new Told(
        event.happenedAt(),
        recorded.at(),
        null,
        event.sources().size(),
        event.sources().stream().map(CitedPassage::department).findFirst().orElse(null),
        (int) Math.round(event.confidence() * PERCENT),
        sentences.size(),
        (int) sentences.stream().filter(ModelAnswer.Sentence::supported).count(),
        event.silence(),
        ModelUse.of(event.exchange()));
  }

  private static List<ModelAnswer.Sentence> sentences(@Nullable ModelAnswer words) {
    return words == null ? List.of() : words.sentences();
  }

  /** Something personal kept the model from being asked, or its answer from being shown. */
  boolean isStopped() {
    return silence == ModelSilence.NOT_CLEARED || silence == ModelSilence.ANSWER_NOT_CLEARED;
  }

  /** Whether a model put it into words. */
  boolean isWorded() {
    return declined == null && silence == null;
  }

  /** 言語モデルの利用 — what was sent and came back, in numbers. */
  record ModelUse(String name, String prompt, int tokensIn, int tokensOut, Masked masked) {

    private static @Nullable ModelUse of(@Nullable ModelExchange exchange) {
      return exchange == null
          ? null
          : new ModelUse(
              exchange.model(),
              exchange.promptVersion(),
              exchange.tokensIn(),
              exchange.tokensOut(),
              Masked.of(exchange.masked()));
    }
  }
}
