package jp.madoguchi.query.consultation;

import java.time.Instant;
import java.time.LocalDate;
import jp.madoguchi.projection.consultation.Escalation;
import jp.madoguchi.query.support.Due;
import jp.madoguchi.query.support.Named;
import jp.madoguchi.query.support.Shown;
import jp.madoguchi.shared.id.ArticleId;
import org.jspecify.annotations.Nullable;

/**
 * 照会 — as it is shown.
 *
 * @param due whether the answer is due soon or overdue; none while there is time, or there is an
 *     answer
 * @param article what was made of the answer, if anything was
 */
record EscalationView(
    Named from,
    Named to,
    LocalDate dueOn,
    @Nullable Due due,
    @Nullable String note,
    Named by,
    Instant at,
    @Nullable String answer,
    @Nullable Named answeredBy,
    @Nullable Instant answeredAt,
    @Nullable ArticleId article) {

  static EscalationView of(Escalation escalation, Shown shown, LocalDate today) {
    return new EscalationView(
        shown.named(escalation.from()),
        shown.named(escalation.to()),
        escalation.dueOn(),
        escalation.open() ? Due.of(escalation.dueOn(), today) : null,
        shown.textIfPresent(escalation.note()),
        shown.named(escalation.by()),
        escalation.at(),
        shown.textIfPresent(escalation.answer()),
        shown.namedIfPresent(escalation.answeredBy()),
        escalation.answeredAt(),
        escalation.article());
  }
}
