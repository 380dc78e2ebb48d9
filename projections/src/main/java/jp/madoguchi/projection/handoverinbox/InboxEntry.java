package jp.madoguchi.projection.handoverinbox;

import java.util.List;
import java.util.Optional;
import jp.madoguchi.projection.support.CaseStanding;
import jp.madoguchi.projection.support.ContactStanding;
import jp.madoguchi.projection.support.Page;
import jp.madoguchi.projection.support.Reception;
import jp.madoguchi.projection.support.Recorded;
import jp.madoguchi.shared.contact.ContactEvent;
import jp.madoguchi.shared.contact.ContactEvent.ContactReceived;
import jp.madoguchi.shared.id.VisitorId;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.CaseOpened;
import org.jspecify.annotations.Nullable;

/**
 * 引継ぎ受付箱 — what of one contact, or of one case, waits for which sections.
 *
 * @param visit the contact, if it is one
 * @param matter the case, if it is one
 */
public record InboxEntry(
    String id, long sequence, @Nullable Visit visit, @Nullable Matter matter, List<Pending> pending)
    implements Page {

  public InboxEntry {
    pending = List.copyOf(pending);
  }

  @Override
  public Optional<VisitorId> whose() {
    return Optional.ofNullable(visit == null ? null : visit.standing().visitor())
        .or(() -> Optional.ofNullable(matter).map(Matter::standing).map(CaseStanding::visitor));
  }

  static InboxEntry startedBy(ContactReceived event, Recorded recorded) {
    var visit = new Visit(Reception.startedBy(event), ContactStanding.startedBy(event, recorded));
    return new InboxEntry(event.contactId().value(), recorded.sequence(), visit, null, List.of());
  }

  static InboxEntry startedBy(CaseOpened event, Recorded recorded) {
    var matter = new Matter(event.procedure().name(), CaseStanding.startedBy(event, recorded));
    return new InboxEntry(event.caseId().value(), recorded.sequence(), null, matter, List.of());
  }

  InboxEntry after(ContactEvent event, Recorded recorded) {
    return hasSeen(recorded) || visit == null
        ? this
        : new InboxEntry(
            id,
            recorded.sequence(),
            visit.after(event),
            null,
            PendingOfContact.after(pending, event, visit.standing().department()));
  }

  InboxEntry after(ProcedureCaseEvent event, Recorded recorded) {
    return hasSeen(recorded) || matter == null
        ? this
        : new InboxEntry(
            id,
            recorded.sequence(),
            null,
            matter.after(event),
            PendingOfCase.after(pending, event));
  }

  /** 来庁者対応 — as much of a contact as the receiving section needs to know it by. */
  public record Visit(Reception reception, ContactStanding standing) {

    private Visit after(ContactEvent event) {
      return new Visit(reception.after(event), standing.after(event));
    }
  }

  /**
   * 手続 — as much of a case as the receiving section needs to know it by.
   *
   * @param procedure the name of the procedure
   */
  public record Matter(String procedure, CaseStanding standing) {

    private Matter after(ProcedureCaseEvent event) {
      return new Matter(procedure, standing.after(event));
    }
  }
}
