package jp.madoguchi.query.handoverinbox;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import jp.madoguchi.projection.handoverinbox.InboxEntry.Matter;
import jp.madoguchi.projection.handoverinbox.InboxEntry.Visit;
import jp.madoguchi.projection.handoverinbox.Pending;
import jp.madoguchi.projection.handoverinbox.Pending.Sort;
import jp.madoguchi.query.handoverinbox.FindInbox.Row;
import jp.madoguchi.query.support.Named;
import jp.madoguchi.query.support.ReceptionView;
import jp.madoguchi.query.support.Shown;
import jp.madoguchi.query.support.VisitorMark;
import jp.madoguchi.shared.contact.HandoverReason;
import org.jspecify.annotations.Nullable;

/**
 * 受入れ待ち — one thing that was sent, as it is shown.
 *
 * @param id the contact's or the case's
 * @param number of the hand-over or the transfer; 0 for an announcement
 * @param contact what was entered at reception, if it is a contact
 * @param procedure the name of the procedure, if it is a case
 * @param masked whether anything stands there that the caller may not read
 */
record InboxRow(
    String id,
    long version,
    Sort sort,
    String sortLabel,
    int number,
    Named from,
    Named to,
    @Nullable HandoverReason reason,
    @Nullable String reasonLabel,
    @Nullable String note,
    List<Named> procedures,
    Instant since,
    long minutesWaiting,
    boolean overdue,
    @Nullable ReceptionView contact,
    @Nullable String procedure,
    boolean masked,
    @Nullable VisitorMark knownVisitor) {

  static InboxRow of(Row row, Instant now, Shown shown) {
    var sent = row.pending();
    return new InboxRow(
        row.entry().id(),
        row.entry().sequence(),
        sent.sort(),
        sent.sort().label(),
        sent.number(),
        shown.named(sent.from()),
        shown.named(sent.to()),
        sent.reason(),
        reasonLabel(sent),
        shown.textIfPresent(sent.note()),
        sent.procedures().stream().map(shown::named).toList(),
        sent.since(),
        Math.max(0, Duration.between(sent.since(), now).toMinutes()),
        Patience.isOver(sent, now),
        contactOf(row.entry().visit()),
        procedureOf(row.entry().matter()),
        shown.masked(),
        shown.mark(row.entry().whose().orElse(null)));
  }

  private static @Nullable String reasonLabel(Pending sent) {
    var reason = sent.reason();
    return reason == null ? null : reason.label();
  }

  private static @Nullable ReceptionView contactOf(@Nullable Visit visit) {
    return visit == null ? null : ReceptionView.of(visit.reception());
  }

  private static @Nullable String procedureOf(@Nullable Matter matter) {
    return matter == null ? null : matter.procedure();
  }
}
