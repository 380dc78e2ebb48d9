package jp.madoguchi.projection.handoverinbox;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jp.madoguchi.projection.handoverinbox.Pending.Sort;
import jp.madoguchi.projection.support.Rows;
import jp.madoguchi.shared.contact.ContactEvent;
import jp.madoguchi.shared.contact.ContactEvent.Announcement;
import jp.madoguchi.shared.contact.ContactEvent.ContactCancelled;
import jp.madoguchi.shared.contact.ContactEvent.ContactCompleted;
import jp.madoguchi.shared.contact.ContactEvent.ContactHandedOver;
import jp.madoguchi.shared.contact.ContactEvent.HandoverAccepted;
import jp.madoguchi.shared.contact.ContactEvent.HandoverReturned;
import jp.madoguchi.shared.contact.ContactEvent.SectionPrepared;
import jp.madoguchi.shared.contact.ContactEvent.ServiceStarted;
import jp.madoguchi.shared.contact.ContactEvent.VisitAnnounced;
import jp.madoguchi.shared.contact.ContactEvent.VisitorLeft;
import jp.madoguchi.shared.id.DepartmentId;

/** What of a contact waits for other sections, after one more fact. */
final class PendingOfContact {

  private PendingOfContact() {}

  /**
   * @param department the section that has the visitor
   */
  static List<Pending> after(List<Pending> pending, ContactEvent event, DepartmentId department) {
    if (event instanceof ContactHandedOver handedOver) {
      return Rows.with(pending, Pending.of(handedOver));
    }
    if (event instanceof VisitAnnounced announced) {
      return Stream.concat(
              pending.stream().filter(one -> !announces(announced, one)),
              announced.announcements().stream()
                  .map(told -> Pending.of(told, department, event.happenedAt())))
          .toList();
    }
    return pending.stream().filter(answeredBy(event).negate()).toList();
  }

  private static boolean announces(VisitAnnounced event, Pending one) {
    return event.announcements().stream().map(Announcement::department).anyMatch(one::announces);
  }

  /** A section that has the visitor needs no announcement any more. */
  private static Predicate<Pending> answeredBy(ContactEvent event) {
    if (event instanceof SectionPrepared prepared) {
      return one -> one.announces(prepared.department());
    }
    if (event instanceof ServiceStarted started) {
      return one -> one.announces(started.department());
    }
    if (event instanceof HandoverAccepted accepted) {
      return one -> one.sort() == Sort.HANDOVER || one.announces(accepted.department());
    }
    if (event instanceof HandoverReturned) {
      return one -> one.sort() == Sort.HANDOVER;
    }
    return _ -> ends(event);
  }

  private static boolean ends(ContactEvent event) {
    return event instanceof ContactCompleted
        || event instanceof VisitorLeft
        || event instanceof ContactCancelled;
  }
}
