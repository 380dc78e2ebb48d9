package jp.madoguchi.command.procedurecase;

import java.util.Set;
import jp.madoguchi.command.support.Facts;
import jp.madoguchi.platform.rights.Caller;
import jp.madoguchi.platform.rights.Involved;
import jp.madoguchi.platform.rights.Matter;
import jp.madoguchi.platform.rights.Policy;
import jp.madoguchi.shared.actor.Actor;
import jp.madoguchi.shared.contact.ContactEvent;
import jp.madoguchi.shared.id.ContactId;
import org.axonframework.eventhandling.DomainEventMessage;
import org.springframework.stereotype.Component;

/** 来庁者対応の確認 — whether the contact that a new case names is there for whoever names it. */
@Component
class KnownContacts {

  private final Facts facts;

  KnownContacts(Facts facts) {
    this.facts = facts;
  }

  /** One look at the store, whether it is there or not, or only for others. */
  boolean isThereFor(ContactId contact, Caller caller) {
    var involved = Involved.NOBODY;
    var recorded = facts.recorded(contact);
    for (var fact : recorded) {
      involved = after(involved, fact);
    }
    var sections = Set.copyOf(involved.sections());
    return !recorded.isEmpty()
        && Policy.of(caller).records().covers(new Matter(false, sections, sections));
  }

  private static Involved after(Involved involved, DomainEventMessage<?> fact) {
    return fact.getPayload() instanceof ContactEvent event
        ? involved.after(event, Actor.from(fact.getMetaData()).orElse(Actor.SYSTEM))
        : involved;
  }
}
