package jp.madoguchi.query.consultation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.projection.consultation.ConsultationPage;
import jp.madoguchi.projection.support.ConsultationState;
import jp.madoguchi.query.support.Named;
import jp.madoguchi.query.support.Shown;
import jp.madoguchi.shared.consultation.AnswerLanguage;
import jp.madoguchi.shared.consultation.ConsultationPurpose;
import jp.madoguchi.shared.id.ContactId;
import jp.madoguchi.shared.id.ProcedureCaseId;
import org.jspecify.annotations.Nullable;

/**
 * AIナビ相談 — one consultation as it is shown.
 *
 * @param contact in which it came up; for those only who asked, another section need not know
 * @param reply none while it is being answered
 * @param masked whether anything stands there that the caller may not read
 */
record ConsultationView(
    String id,
    long version,
    Instant recordedAt,
    Instant askedAt,
    ConsultationPurpose purpose,
    String purposeLabel,
    String question,
    AnswerLanguage language,
    String languageLabel,
    @Nullable ContactId contact,
    @Nullable ProcedureCaseId procedureCase,
    ConsultationState state,
    String stateLabel,
    Named department,
    Named by,
    @Nullable ReplyView reply,
    List<EscalationView> escalations,
    @Nullable CorrectionTaskView correction,
    boolean masked) {

  static ConsultationView of(ConsultationPage page, Shown shown, LocalDate today) {
    var standing = page.standing();
    var isTheirs = shown.isFor(standing.owner());
    return new ConsultationView(
        page.id(),
        page.sequence(),
        page.recordedAt(),
        page.askedAt(),
        page.purpose(),
        page.purpose().label(),
        shown.text(page.question()),
        page.language(),
        page.language().label(),
        isTheirs ? page.contact() : null,
        isTheirs ? page.procedureCase() : null,
        standing.state(),
        standing.state().label(),
        shown.named(standing.owner()),
        shown.named(standing.by()),
        ReplyView.of(page.reply(), shown),
        page.escalations().all().stream().map(one -> EscalationView.of(one, shown, today)).toList(),
        CorrectionTaskView.of(page.correction(), shown, today),
        shown.masked());
  }
}
