package jp.madoguchi.projection.board;

import java.time.Instant;
import java.util.Optional;
import jp.madoguchi.projection.support.ContactStanding;
import jp.madoguchi.projection.support.Page;
import jp.madoguchi.projection.support.Reception;
import jp.madoguchi.projection.support.Recorded;
import jp.madoguchi.shared.contact.ContactEvent;
import jp.madoguchi.shared.contact.ContactEvent.ContactReceived;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.id.VisitorId;

/**
 * 来庁ボード — one visitor on the live board of a section.
 *
 * @param department on whose board it stands: once handed over, the receiving section's
 * @param onBoard false once the contact has ended; the row stays to remember what it has seen
 */
public record BoardEntry(
    String id,
    long sequence,
    DepartmentId department,
    boolean onBoard,
    Lane lane,
    Instant receivedAt,
    Reception reception,
    ContactStanding standing)
    implements Page {

  /** The first row of a contact. */
  @Override
  public Optional<VisitorId> whose() {
    return Optional.ofNullable(standing.visitor());
  }

  public static BoardEntry startedBy(ContactReceived event, Recorded recorded) {
    return standing(
        event.contactId().value(),
        recorded,
        event.happenedAt(),
        Reception.startedBy(event),
        ContactStanding.startedBy(event, recorded));
  }

  /** The row after one more fact. */
  public BoardEntry after(ContactEvent event, Recorded recorded) {
    if (hasSeen(recorded)) {
      return this;
    }
    return standing(id, recorded, receivedAt, reception.after(event), standing.after(event));
  }

  private static BoardEntry standing(
      String id,
      Recorded recorded,
      Instant receivedAt,
      Reception reception,
      ContactStanding standing) {
    return new BoardEntry(
        id,
        recorded.sequence(),
        standing.shownAt(),
        !standing.state().ended(),
        Lane.of(standing.state()),
        receivedAt,
        reception,
        standing);
  }
}
