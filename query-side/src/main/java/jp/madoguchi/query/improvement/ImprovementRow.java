package jp.madoguchi.query.improvement;

import java.time.Instant;
import jp.madoguchi.projection.improvement.ImprovementPage;
import jp.madoguchi.projection.support.ImprovementState;
import jp.madoguchi.query.support.Named;
import jp.madoguchi.query.support.Shown;
import jp.madoguchi.shared.improvement.ImprovementOutcome;
import org.jspecify.annotations.Nullable;

/**
 * 改善検討 — one improvement as a row.
 *
 * @param measures how many were decided
 * @param figures how many values were cited
 */
record ImprovementRow(
    String id,
    long version,
    Instant raisedAt,
    Named department,
    Named by,
    String title,
    ImprovementState state,
    String stateLabel,
    @Nullable ImprovementOutcome outcome,
    int measures,
    int figures) {

  static ImprovementRow of(ImprovementPage page, Shown shown) {
    return new ImprovementRow(
        page.id(),
        page.sequence(),
        page.raisedAt(),
        shown.named(page.department()),
        shown.named(page.by()),
        shown.account(page.title()),
        page.state(),
        page.state().label(),
        page.outcome(),
        page.measures().size(),
        page.figures().size());
  }
}
