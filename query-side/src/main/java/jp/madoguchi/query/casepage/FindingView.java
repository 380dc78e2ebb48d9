package jp.madoguchi.query.casepage;

import java.time.Instant;
import java.util.List;
import jp.madoguchi.projection.casepage.CasePage;
import jp.madoguchi.projection.casepage.Finding;
import jp.madoguchi.projection.casepage.Finding.Overruling;
import jp.madoguchi.projection.casepage.ReviewState;
import jp.madoguchi.query.support.Named;
import jp.madoguchi.query.support.Shown;
import jp.madoguchi.shared.catalog.ReviewItem;
import jp.madoguchi.shared.procedurecase.DefectCode;
import jp.madoguchi.shared.procedurecase.FindingSource;
import jp.madoguchi.shared.procedurecase.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * 審査結果 — one 審査項目 as it is shown.
 *
 * @param asks what whoever reviews has to see to, if the revision says so
 * @param defects for what an application is usually returned over it
 */
record FindingView(
    String item,
    ReviewState state,
    String stateLabel,
    @Nullable String asks,
    List<DefectCode> defects,
    List<String> defectLabels,
    @Nullable Verdict verdict,
    @Nullable String verdictLabel,
    @Nullable FindingSource source,
    @Nullable String basis,
    @Nullable Instant at,
    @Nullable Named by,
    @Nullable ProposalView proposal,
    @Nullable ModelRequestView model,
    List<OverrulingView> overrulings) {

  static FindingView of(Finding finding, CasePage page, Shown shown) {
    var verdict = finding.verdict();
    var item = page.procedure().reviewAid().item(finding.item());
    var defects = item.map(ReviewItem::defects).orElse(List.of());
    return new FindingView(
        finding.item(),
        finding.state(),
        finding.state().label(),
        item.map(ReviewItem::asks).orElse(null),
        defects,
        defects.stream().map(DefectCode::label).toList(),
        verdict,
        verdict == null ? null : verdict.label(),
        finding.source(),
        shown.textIfPresent(finding.basis()),
        finding.at(),
        shown.namedIfPresent(finding.by()),
        ProposalView.of(finding.proposal(), page.standing().visitor(), shown),
        ModelRequestView.of(finding, page, shown),
        finding.overrulings().stream().map(one -> OverrulingView.of(one, shown)).toList());
  }

  /** 審査結果の変更 — who decided otherwise, and why. */
  record OverrulingView(Verdict before, Verdict verdict, String reason, Named by, Instant at) {

    private static OverrulingView of(Overruling overruling, Shown shown) {
      return new OverrulingView(
          overruling.before(),
          overruling.verdict(),
          shown.text(overruling.reason()),
          shown.named(overruling.by()),
          overruling.at());
    }
  }
}
