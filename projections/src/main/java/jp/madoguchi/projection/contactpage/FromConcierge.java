package jp.madoguchi.projection.contactpage;

import java.time.Instant;
import java.util.List;
import jp.madoguchi.shared.concierge.HandOffReason;
import jp.madoguchi.shared.contact.ContactEvent;
import jp.madoguchi.shared.contact.ContactEvent.ConciergeCompared;
import jp.madoguchi.shared.contact.ContactEvent.ConciergeCompared.AnswerDifference;
import jp.madoguchi.shared.contact.ContactEvent.ConciergeTakenOver;
import jp.madoguchi.shared.contact.Purpose;
import jp.madoguchi.shared.guide.GivenAnswer;
import jp.madoguchi.shared.id.ConciergeSessionId;
import jp.madoguchi.shared.id.ProcedureId;
import org.jspecify.annotations.Nullable;

/**
 * AIコンシェルジュからの引継ぎ — what the visitor was asked and told there, and how right that was.
 *
 * @param comparison none while something is undecided
 */
public record FromConcierge(
    ConciergeSessionId session,
    Purpose lifeEvent,
    List<GivenAnswer> answers,
    List<ProcedureId> proposed,
    HandOffReason reason,
    Instant takenOverAt,
    @Nullable Comparison comparison) {

  public FromConcierge {
    answers = List.copyOf(answers);
    proposed = List.copyOf(proposed);
  }

  static @Nullable FromConcierge after(@Nullable FromConcierge before, ContactEvent event) {
    if (event instanceof ConciergeTakenOver taken) {
      return new FromConcierge(
          taken.session(),
          taken.lifeEvent(),
          taken.answers(),
          taken.proposed(),
          taken.reason(),
          taken.happenedAt(),
          null);
    }
    return before != null && event instanceof ConciergeCompared compared
        ? before.with(Comparison.of(compared))
        : before;
  }

  private FromConcierge with(Comparison next) {
    return new FromConcierge(session, lifeEvent, answers, proposed, reason, takenOverAt, next);
  }

  /** 差異 — what staff found otherwise. */
  public record Comparison(
      List<AnswerDifference> answers,
      List<ProcedureId> proposedOnly,
      List<ProcedureId> neededOnly,
      Instant at) {

    public Comparison {
      answers = List.copyOf(answers);
      proposedOnly = List.copyOf(proposedOnly);
      neededOnly = List.copyOf(neededOnly);
    }

    private static Comparison of(ConciergeCompared event) {
      return new Comparison(
          event.answers(), event.proposedOnly(), event.neededOnly(), event.happenedAt());
    }
  }
}
