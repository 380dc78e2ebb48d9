package jp.madoguchi.query.consultation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import jp.madoguchi.projection.consultation.ConsultationPage;
import jp.madoguchi.projection.support.ConsultationState;
import jp.madoguchi.query.support.Due;
import jp.madoguchi.query.support.Named;
import jp.madoguchi.query.support.Shown;
import jp.madoguchi.shared.consultation.AnswerVerdict;
import jp.madoguchi.shared.consultation.CitedPassage;
import jp.madoguchi.shared.consultation.ConsultationPurpose;
import org.jspecify.annotations.Nullable;

/**
 * AIナビ相談 — one consultation as a row.
 *
 * @param title of the article that answered it, if one did
 * @param waitsFor the section whose answer is awaited, if one is
 * @param dueOn until when it is to answer
 * @param masked whether anything stands there that the caller may not read
 */
record ConsultationRow(
    String id,
    long version,
    Instant askedAt,
    ConsultationPurpose purpose,
    String question,
    ConsultationState state,
    String stateLabel,
    Named department,
    Named by,
    @Nullable String title,
    @Nullable AnswerVerdict verdict,
    @Nullable Named waitsFor,
    @Nullable LocalDate dueOn,
    @Nullable Due due,
    boolean masked) {

  static ConsultationRow of(ConsultationPage page, Shown shown, LocalDate today) {
    var standing = page.standing();
    var dueOn = standing.dueOn();
    return new ConsultationRow(
        page.id(),
        page.sequence(),
        page.askedAt(),
        page.purpose(),
        shown.text(page.question()),
        standing.state(),
        standing.state().label(),
        shown.named(standing.owner()),
        shown.named(standing.by()),
        title(page),
        page.verdict(),
        shown.namedIfPresent(standing.waitsFor()),
        dueOn,
        dueOn == null ? null : Due.of(dueOn, today),
        shown.masked());
  }

  private static @Nullable String title(ConsultationPage page) {
    return Optional.ofNullable(page.reply()).stream()
        .flatMap(reply -> reply.sources().stream())
        .map(CitedPassage::title)
        .findFirst()
        .orElse(null);
  }
}
