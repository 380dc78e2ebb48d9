package jp.madoguchi.command.contact;

import jp.madoguchi.platform.rights.Involved;
import jp.madoguchi.platform.rights.Matter;
import jp.madoguchi.shared.actor.Actor;
import jp.madoguchi.shared.contact.ContactEvent;
import jp.madoguchi.shared.contact.ContactEvent.ContactCalled;
import jp.madoguchi.shared.contact.ContactEvent.ContactHandedOver;
import jp.madoguchi.shared.contact.ContactEvent.ContactReceived;
import jp.madoguchi.shared.contact.ContactEvent.HandoverAccepted;
import jp.madoguchi.shared.contact.ContactEvent.HandoverReturned;
import jp.madoguchi.shared.contact.ContactEvent.ServiceStarted;
import jp.madoguchi.shared.id.DepartmentId;
import org.jspecify.annotations.Nullable;

/**
 * 所在 — which section has the visitor, or had them last, and which ones had to do with them.
 *
 * @param incoming the section that was asked to take over and has not answered
 */
record Whereabouts(DepartmentId section, @Nullable DepartmentId incoming, Involved involved) {

  static final Whereabouts NOWHERE =
      new Whereabouts(Actor.SYSTEM.department(), null, Involved.NOBODY);

  Matter matter() {
    return Matter.of(false, section, incoming, involved);
  }

  Whereabouts after(ContactEvent event, Actor by) {
    var known = involved.after(event, by);
    return switch (event) {
      case ContactReceived received -> new Whereabouts(received.department(), null, known);
      case ContactCalled called -> new Whereabouts(called.department(), null, known);
      case ServiceStarted started -> new Whereabouts(started.department(), null, known);
      case ContactHandedOver sent -> new Whereabouts(sent.from(), sent.to(), known);
      case HandoverAccepted accepted -> new Whereabouts(accepted.department(), null, known);
      case HandoverReturned _ -> new Whereabouts(section, null, known);
      default -> new Whereabouts(section, incoming, known);
    };
  }
}
