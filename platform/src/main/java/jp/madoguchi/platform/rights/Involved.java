package jp.madoguchi.platform.rights;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.stream.Stream;
import jp.madoguchi.shared.actor.Actor;
import jp.madoguchi.shared.contact.ContactEvent;
import jp.madoguchi.shared.contact.ContactEvent.Announcement;
import jp.madoguchi.shared.contact.ContactEvent.ContactCalled;
import jp.madoguchi.shared.contact.ContactEvent.ContactHandedOver;
import jp.madoguchi.shared.contact.ContactEvent.ContactReceived;
import jp.madoguchi.shared.contact.ContactEvent.HandoverAccepted;
import jp.madoguchi.shared.contact.ContactEvent.ServiceStarted;
import jp.madoguchi.shared.contact.ContactEvent.VisitAnnounced;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.CaseOpened;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.CaseTransferred;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.TransferAccepted;

/**
 * 関係課 — the sections that have had to do with a contact or a case, in the order in which they came
 * in. Both sides fold it from the same facts, so that they agree on who may see it.
 */
public record Involved(@JsonValue List<DepartmentId> sections) {

  public static final Involved NOBODY = new Involved(List.of());

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Involved {
    sections = List.copyOf(sections);
  }

  /**
   * The same, first of all with whoever began it: they keep sight of what they began for others.
   */
  public Involved after(ContactEvent event, Actor by) {
    return event instanceof ContactReceived ? with(by).after(event) : after(event);
  }

  /**
   * The same, first of all with whoever began it: they keep sight of what they began for others.
   */
  public Involved after(ProcedureCaseEvent event, Actor by) {
    return event instanceof CaseOpened ? with(by).after(event) : after(event);
  }

  /** Received at, called or served at, handed to, told in advance. */
  public Involved after(ContactEvent event) {
    return switch (event) {
      case ContactReceived received -> with(received.department());
      case ContactCalled called -> with(called.department());
      case ServiceStarted started -> with(started.department());
      case ContactHandedOver sent -> with(sent.to());
      case HandoverAccepted accepted -> with(accepted.department());
      case VisitAnnounced announced ->
          with(announced.announcements().stream().map(Announcement::department));
      default -> this;
    };
  }

  /** Owned by, sent to. */
  public Involved after(ProcedureCaseEvent event) {
    return switch (event) {
      case CaseOpened opened -> with(opened.owner());
      case CaseTransferred sent -> with(sent.to());
      case TransferAccepted accepted -> with(accepted.department());
      default -> this;
    };
  }

  private Involved with(Actor by) {
    return by.equals(Actor.SYSTEM) ? this : with(by.department());
  }

  private Involved with(DepartmentId section) {
    return sections.contains(section) ? this : with(Stream.of(section));
  }

  private Involved with(Stream<DepartmentId> more) {
    return new Involved(Stream.concat(sections.stream(), more).distinct().toList());
  }
}
