package jp.madoguchi.projection.consultation;

import java.time.Instant;
import java.util.stream.Stream;
import jp.madoguchi.projection.support.Page;
import jp.madoguchi.projection.support.Recorded;
import jp.madoguchi.shared.consultation.AnswerLanguage;
import jp.madoguchi.shared.consultation.AnswerVerdict;
import jp.madoguchi.shared.consultation.CitedPassage;
import jp.madoguchi.shared.consultation.ConsultationEvent;
import jp.madoguchi.shared.consultation.ConsultationEvent.ConsultationAsked;
import jp.madoguchi.shared.consultation.ConsultationPurpose;
import jp.madoguchi.shared.id.ArticleId;
import jp.madoguchi.shared.id.ContactId;
import jp.madoguchi.shared.id.ProcedureCaseId;
import jp.madoguchi.shared.privacy.SealedText;
import org.jspecify.annotations.Nullable;

/**
 * AIナビ相談 — everything about one consultation, as it stands after the last fact it has seen.
 *
 * @param verdict what stands of the verdicts, to be listed by
 * @param about the article that it turned on: by it, and by no word of the question, others like it
 *     are found
 * @param correction what a section is to put right because of it, if anything
 */
public record ConsultationPage(
    String id,
    long sequence,
    Instant recordedAt,
    Instant askedAt,
    ConsultationPurpose purpose,
    SealedText question,
    AnswerLanguage language,
    @Nullable ContactId contact,
    @Nullable ProcedureCaseId procedureCase,
    ConsultationStanding standing,
    @Nullable Reply reply,
    @Nullable AnswerVerdict verdict,
    @Nullable ArticleId about,
    Escalations escalations,
    @Nullable CorrectionTask correction)
    implements Page {

  public static ConsultationPage startedBy(ConsultationAsked event, Recorded recorded) {
    return new ConsultationPage(
        event.consultation().value(),
        recorded.sequence(),
        recorded.at(),
        event.happenedAt(),
        event.purpose(),
        event.question(),
        event.language(),
        event.contact(),
        event.procedureCase(),
        ConsultationStanding.startedBy(event, recorded),
        null,
        null,
        null,
        Escalations.NONE,
        null);
  }

  public ConsultationPage after(ConsultationEvent event, Recorded recorded) {
    if (hasSeen(recorded)) {
      return this;
    }
    var said = Reply.after(reply, event, recorded);
    return new ConsultationPage(
        id,
        recorded.sequence(),
        recorded.at(),
        askedAt,
        purpose,
        question,
        language,
        contact,
        procedureCase,
        standing.after(event),
        said,
        said == null ? null : said.verdict(),
        about(said),
        escalations.after(event, recorded),
        CorrectionTask.after(correction, event, recorded));
  }

  private static @Nullable ArticleId about(@Nullable Reply reply) {
    return reply == null
        ? null
        : Stream.concat(reply.sources().stream(), reply.nearMisses().stream())
            .map(CitedPassage::article)
            .findFirst()
            .orElse(null);
  }
}
