package jp.madoguchi.query.conciergesession;

import java.time.Instant;
import java.util.List;
import jp.madoguchi.projection.conciergesession.ConciergeSessionPage;
import jp.madoguchi.shared.concierge.EntryFlaw;
import jp.madoguchi.shared.concierge.LeftOut;

/**
 * 受け取れなかった記録 — what was left out of one session.
 *
 * @param id of the session; what follows {@code concierge-} is the other system's own UUID
 * @param revision of the guide, by which it was read
 */
record LeftOutRow(
    String id, Instant handedOverAt, String guide, int revision, List<OmissionView> leftOut) {

  static LeftOutRow of(ConciergeSessionPage page) {
    return new LeftOutRow(
        page.id(),
        page.handedOverAt(),
        page.guide().value(),
        page.revision(),
        page.leftOut().stream().map(OmissionView::of).toList());
  }

  /**
   * 除いた箇所 — where it stood, and why it was left out.
   *
   * @param pointer in what was sent (RFC 6901), such as {@code /answers/2}
   * @param detail the reason in Japanese
   */
  record OmissionView(String pointer, EntryFlaw reason, String detail) {

    private static OmissionView of(LeftOut one) {
      return new OmissionView(one.pointer(), one.flaw(), one.flaw().label());
    }
  }
}
