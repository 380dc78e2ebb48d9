package jp.madoguchi.query.casepage;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import jp.madoguchi.projection.casepage.CasePage;
import jp.madoguchi.query.support.CaseStandingView;
import jp.madoguchi.query.support.HandoverView;
import jp.madoguchi.query.support.Shown;
import jp.madoguchi.shared.catalog.ProcedureRevision;
import jp.madoguchi.shared.id.ContactId;
import org.jspecify.annotations.Nullable;

/**
 * 手続 — one case as it is shown.
 *
 * @param procedure the revision that this case follows to its end
 * @param masked whether anything stands there that the caller may not read
 */
record CaseView(
    String id,
    long version,
    Instant recordedAt,
    Instant openedAt,
    @Nullable ContactId contactId,
    @Nullable ContactId missedIn,
    @Nullable String applicant,
    ProcedureRevision procedure,
    @JsonUnwrapped CaseStandingView standing,
    List<LineView> steps,
    List<LineView> documents,
    List<StatedView> application,
    List<FindingView> findings,
    List<CorrectionRequestView> correctionRequests,
    List<HandoverView> transfers,
    DeadlineView deadline,
    @JsonUnwrapped ResultView result,
    boolean masked) {

  static CaseView of(CasePage page, Shown shown) {
    return new CaseView(
        page.id(),
        page.sequence(),
        page.recordedAt(),
        page.openedAt(),
        page.contactId(),
        page.missedIn(),
        shown.nameIfPresent(page.applicant()),
        page.procedure(),
        CaseStandingView.of(page.standing(), shown),
        shown.each(page.steps().all(), LineView::of),
        shown.each(page.documents().all(), LineView::of),
        shown.each(
            page.statement().all(),
            (line, of) -> StatedView.of(line, page.standing().visitor(), of)),
        shown.each(page.findings().all(), (finding, of) -> FindingView.of(finding, page, of)),
        shown.each(page.correctionRequests().all(), CorrectionRequestView::of),
        shown.each(page.transfers().all(), HandoverView::of),
        DeadlineView.of(page.deadline(), shown),
        ResultView.of(page.result(), shown),
        shown.masked());
  }
}
