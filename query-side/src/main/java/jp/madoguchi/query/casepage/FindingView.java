package jp.madoguchi.query.casepage;

import java.time.Instant;
import java.util.List;
import jp.madoguchi.projection.casepage.Finding;
import jp.madoguchi.projection.casepage.Finding.Overruling;
import jp.madoguchi.query.support.Named;
import jp.madoguchi.query.support.Shown;
import jp.madoguchi.shared.procedurecase.FindingSource;
import jp.madoguchi.shared.procedurecase.Verdict;
import org.jspecify.annotations.Nullable;

/** 審査結果 — one 審査項目 as it is shown. */
record FindingView(
    String item,
    @Nullable Verdict verdict,
    @Nullable String verdictLabel,
    @Nullable FindingSource source,
    @Nullable String basis,
    @Nullable Instant at,
    @Nullable Named by,
    List<OverrulingView> overrulings) {

  static FindingView of(Finding finding, Shown shown) {
    var verdict = finding.verdict();
    return new FindingView(
        finding.item(),
        verdict,
        verdict == null ? null : verdict.label(),
        finding.source(),
        shown.textIfPresent(finding.basis()),
        finding.at(),
        shown.namedIfPresent(finding.by()),
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
