package jp.madoguchi.query.consultation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import jp.madoguchi.projection.consultation.ConsultationPage;
import jp.madoguchi.projection.consultation.CorrectionTask;
import jp.madoguchi.projection.consultation.Reply;
import jp.madoguchi.query.support.Due;
import jp.madoguchi.query.support.HitView;
import jp.madoguchi.query.support.Named;
import jp.madoguchi.query.support.Shown;
import org.jspecify.annotations.Nullable;

/**
 * 訂正依頼 — one article to be put right: what it says, and what is wrong with it. Who asked what, and
 * about whom, stands on the page of the consultation, for those who may see it.
 *
 * @param id the consultation's, which the correction is reported to
 * @param passage as it was cited
 * @param reason what is wrong, in the words of whoever found it
 */
record CorrectionRow(
    String id,
    long version,
    HitView passage,
    @Nullable String reason,
    Named by,
    Instant at,
    LocalDate dueOn,
    @Nullable Due due,
    boolean masked) {

  static CorrectionRow of(ConsultationPage page, Shown shown, LocalDate today) {
    var task = Objects.requireNonNull(page.correction());
    var reply = Objects.requireNonNull(page.reply());
    var found = reply.judgements().getLast();
    return new CorrectionRow(
        page.id(),
        page.sequence(),
        passage(reply, task, shown),
        shown.textIfPresent(found.reason()),
        shown.named(found.by()),
        task.at(),
        task.dueOn(),
        Due.of(task.dueOn(), today),
        shown.masked());
  }

  private static HitView passage(Reply reply, CorrectionTask task, Shown shown) {
    return reply.sources().stream()
        .filter(source -> source.article().equals(task.article()))
        .findFirst()
        .map(source -> HitView.of(source, shown.named(source.department())))
        .orElseThrow();
  }
}
