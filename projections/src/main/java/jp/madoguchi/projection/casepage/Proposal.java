package jp.madoguchi.projection.casepage;

import java.time.Instant;
import jp.madoguchi.projection.support.Recorded;
import jp.madoguchi.shared.catalog.ReviewRule;
import jp.madoguchi.shared.id.StaffId;
import jp.madoguchi.shared.privacy.SealedText;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.FindingProposed;
import jp.madoguchi.shared.procedurecase.ProposalGround;
import jp.madoguchi.shared.procedurecase.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * 照合結果 — what the registry made likely about one 審査項目 when it was last asked.
 *
 * @param by who asked it
 * @param open whether a person still has to say what they find
 */
public record Proposal(
    Verdict verdict,
    ProposalGround ground,
    ReviewRule rule,
    int revision,
    @Nullable SealedText stated,
    @Nullable SealedText registered,
    Instant at,
    StaffId by,
    boolean open) {

  static Proposal of(FindingProposed event, Recorded recorded, boolean open) {
    return new Proposal(
        event.verdict(),
        event.ground(),
        event.rule(),
        event.revision(),
        event.stated(),
        event.registered(),
        event.happenedAt(),
        recorded.by().staff(),
        open);
  }

  Proposal answered() {
    return new Proposal(verdict, ground, rule, revision, stated, registered, at, by, false);
  }
}
