package jp.madoguchi.query.contactpage;

import java.time.Instant;
import java.util.List;
import jp.madoguchi.projection.contactpage.FromConcierge;
import jp.madoguchi.projection.contactpage.FromConcierge.Comparison;
import jp.madoguchi.query.support.Named;
import jp.madoguchi.query.support.Shown;
import jp.madoguchi.shared.concierge.HandOffReason;
import jp.madoguchi.shared.contact.ContactEvent.ConciergeCompared.AnswerDifference;
import jp.madoguchi.shared.contact.Purpose;
import jp.madoguchi.shared.guide.GivenAnswer;
import jp.madoguchi.shared.id.ConciergeSessionId;
import jp.madoguchi.shared.id.ProcedureId;
import org.jspecify.annotations.Nullable;

/**
 * AIコンシェルジュからの引継ぎ — what the visitor was asked and told there, as it is shown.
 *
 * @param comparison none while something is undecided
 */
record ConciergeView(
    ConciergeSessionId session,
    Purpose lifeEvent,
    String lifeEventLabel,
    List<GivenAnswer> answers,
    List<Named> proposed,
    HandOffReason reason,
    String reasonLabel,
    Instant takenOverAt,
    @Nullable ComparisonView comparison) {

  static @Nullable ConciergeView of(@Nullable FromConcierge concierge, Shown shown) {
    return concierge == null
        ? null
        : new ConciergeView(
            concierge.session(),
            concierge.lifeEvent(),
            concierge.lifeEvent().label(),
            concierge.answers(),
            named(concierge.proposed(), shown),
            concierge.reason(),
            concierge.reason().label(),
            concierge.takenOverAt(),
            ComparisonView.of(concierge.comparison(), shown));
  }

  private static List<Named> named(List<ProcedureId> procedures, Shown shown) {
    return procedures.stream().map(shown::named).toList();
  }

  /** 差異 — what staff found otherwise; empty lists say that the concierge was right. */
  record ComparisonView(
      List<AnswerDifference> answers,
      List<Named> proposedOnly,
      List<Named> neededOnly,
      Instant at) {

    private static @Nullable ComparisonView of(@Nullable Comparison comparison, Shown shown) {
      return comparison == null
          ? null
          : new ComparisonView(
              comparison.answers(),
              named(comparison.proposedOnly(), shown),
              named(comparison.neededOnly(), shown),
              comparison.at());
    }
  }
}
