package jp.madoguchi.shared.concierge;

import java.time.Instant;
import java.util.List;
import jp.madoguchi.shared.contact.Purpose;
import jp.madoguchi.shared.guide.GivenAnswer;
import jp.madoguchi.shared.id.ConciergeSessionId;
import jp.madoguchi.shared.id.ContactId;
import jp.madoguchi.shared.id.GuideId;
import jp.madoguchi.shared.id.ProcedureId;

/**
 * AIコンシェルジュの相談 — what another system asked somebody before they came, and what became of it
 * (AC-01). It is about nobody until whoever consented is at a counter and says that it was theirs.
 */
public sealed interface ConciergeEvent {

  ConciergeSessionId session();

  /** When it happened; a session, when the concierge handed it over. */
  Instant happenedAt();

  /**
   * 引渡し — a session was handed over.
   *
   * @param lifeEvent what the person said they came for
   * @param guide by which the answers are read
   * @param revision of that guide, in force when they came in
   * @param answers those that fit that revision
   * @param proposed the procedures of the catalog that were proposed
   * @param leftOut what did not fit, and why
   * @param consent whether the person agrees that staff go on from there
   */
  record ConciergeSessionReceived(
      ConciergeSessionId session,
      Purpose lifeEvent,
      GuideId guide,
      int revision,
      List<GivenAnswer> answers,
      List<ProcedureId> proposed,
      List<LeftOut> leftOut,
      HandOffReason reason,
      boolean consent,
      Instant happenedAt)
      implements ConciergeEvent {}

  /** 引継ぎ — whoever it was of came, and that contact goes on from it. */
  record ConciergeSessionTied(ConciergeSessionId session, ContactId contactId, Instant happenedAt)
      implements ConciergeEvent {}
}
