package jp.madoguchi.command.contact;

import static jp.madoguchi.command.contact.ContactRejection.SECTION_WAS_NOT_TOLD;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.madoguchi.command.contact.ContactCommand.AnnounceVisit;
import jp.madoguchi.command.contact.ContactCommand.ReportReadiness;
import jp.madoguchi.shared.contact.ContactEvent;
import jp.madoguchi.shared.contact.ContactEvent.Announcement;
import jp.madoguchi.shared.contact.ContactEvent.SectionPrepared;
import jp.madoguchi.shared.contact.ContactEvent.VisitAnnounced;
import jp.madoguchi.shared.id.DepartmentId;

/** 事前連絡と準備 — what sections were told before the visitor arrives, and which are ready (CR-12). */
record Preparations(Set<Announcement> told, Set<DepartmentId> ready) {

  static final Preparations NONE = new Preparations(Set.of(), Set.of());

  List<ContactEvent> announce(AnnounceVisit command, ContactState state) {
    state.requireOpen();
    var announcements = command.announcements().all();
    return told.containsAll(announcements)
        ? ContactState.NOT_NEWS
        : List.of(new VisitAnnounced(command.contactId(), announcements, command.happenedAt()));
  }

  List<ContactEvent> report(ReportReadiness command, ContactState state) {
    var section = command.department();
    if (told.stream().noneMatch(announcement -> announcement.department().equals(section))) {
      throw SECTION_WAS_NOT_TOLD.because("この課には事前連絡がされていません");
    }
    if (ready.contains(section)) {
      return ContactState.NOT_NEWS;
    }
    state.requireOpen();
    return List.of(
        new SectionPrepared(command.contactId(), section, command.clerk(), command.happenedAt()));
  }

  Preparations after(ContactEvent event) {
    return event instanceof VisitAnnounced announced
        ? new Preparations(union(told, announced.announcements()), ready)
        : event instanceof SectionPrepared prepared
            ? new Preparations(told, union(ready, List.of(prepared.department())))
            : this;
  }

  private static <T> Set<T> union(Set<T> some, List<T> more) {
    var all = new HashSet<>(some);
    all.addAll(more);
    return Set.copyOf(all);
  }
}
