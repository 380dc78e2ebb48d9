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
    @Nullable String applicant,
    ProcedureRevision procedure,
    @JsonUnwrapped CaseStandingView standing,
    List<LineView> steps,
    List<LineView> documents,
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
        shown.nameIfPresent(page.applicant()),
        page.procedure(),
        CaseStandingView.of(page.standing(), shown),
        page.steps().all().stream().map(line -> LineView.of(line, shown)).toList(),
        page.documents().all().stream().map(line -> LineView.of(line, shown)).toList(),
        page.findings().all().stream().map(finding -> FindingView.of(finding, shown)).toList(),
        page.correctionRequests().all().stream()
            .map(request -> CorrectionRequestView.of(request, shown))
            .toList(),
        page.transfers().all().stream().map(sent -> HandoverView.of(sent, shown)).toList(),
        DeadlineView.of(page.deadline(), shown),
        ResultView.of(page.result(), shown),
        shown.masked());
  }
}
