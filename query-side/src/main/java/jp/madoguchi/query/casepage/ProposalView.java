package jp.madoguchi.query.casepage;

import java.time.Instant;
import jp.madoguchi.projection.casepage.Proposal;
import jp.madoguchi.query.support.Named;
import jp.madoguchi.query.support.Shown;
import jp.madoguchi.shared.catalog.ReviewRule;
import jp.madoguchi.shared.id.VisitorId;
import jp.madoguchi.shared.procedurecase.ProposalGround;
import jp.madoguchi.shared.procedurecase.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * 照合結果 — what the registry made likely, as it is shown.
 *
 * @param entryLabel what the registry was asked
 * @param comparisonLabel how it was compared
 * @param revision of the procedure, whose rule this was
 * @param open whether a person still has to say what they find
 */
record ProposalView(
    Verdict verdict,
    String verdictLabel,
    ProposalGround ground,
    String groundLabel,
    ReviewRule rule,
    String entryLabel,
    String comparisonLabel,
    int revision,
    @Nullable String stated,
    @Nullable String registered,
    Instant at,
    Named by,
    boolean open) {

  static @Nullable ProposalView of(
      @Nullable Proposal proposal, @Nullable VisitorId visitor, Shown shown) {
    if (proposal == null) {
      return null;
    }
    var rule = proposal.rule();
    var kind = rule.entry().kind();
    return new ProposalView(
        proposal.verdict(),
        proposal.verdict().label(),
        proposal.ground(),
        proposal.ground().label(),
        rule,
        rule.entry().label(),
        rule.comparison().label(),
        proposal.revision(),
        StatedView.valueIfPresent(kind, proposal.stated(), visitor, shown),
        StatedView.valueIfPresent(kind, proposal.registered(), visitor, shown),
        proposal.at(),
        shown.named(proposal.by()),
        proposal.open());
  }
}
