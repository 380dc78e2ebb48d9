package jp.madoguchi.projection.conciergesession;

import java.time.Instant;
import java.util.List;
import jp.madoguchi.projection.support.Page;
import jp.madoguchi.projection.support.Recorded;
import jp.madoguchi.shared.concierge.ConciergeEvent.ConciergeSessionReceived;
import jp.madoguchi.shared.concierge.LeftOut;
import jp.madoguchi.shared.id.GuideId;

/**
 * AIコンシェルジュの相談 — what of one session did not fit (IF-05). Whose it became is none of this page's
 * business: it is about nobody.
 *
 * @param guide by which it was read
 * @param revision of that guide, in force when it came in
 * @param leftOut by place and reason; empty if all of it fitted
 */
public record ConciergeSessionPage(
    String id,
    long sequence,
    Instant handedOverAt,
    GuideId guide,
    int revision,
    List<LeftOut> leftOut)
    implements Page {

  public ConciergeSessionPage {
    leftOut = List.copyOf(leftOut);
  }

  static ConciergeSessionPage startedBy(ConciergeSessionReceived event, Recorded recorded) {
    return new ConciergeSessionPage(
        event.session().value(),
        recorded.sequence(),
        event.happenedAt(),
        event.guide(),
        event.revision(),
        event.leftOut());
  }

  /** Whatever became of the session, what was left out of it stays. */
  ConciergeSessionPage tied(Recorded recorded) {
    return hasSeen(recorded)
        ? this
        : new ConciergeSessionPage(id, recorded.sequence(), handedOverAt, guide, revision, leftOut);
  }
}
