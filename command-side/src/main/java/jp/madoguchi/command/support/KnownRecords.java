package jp.madoguchi.command.support;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import jp.madoguchi.platform.rights.Caller;
import jp.madoguchi.platform.rights.Involved;
import jp.madoguchi.platform.rights.Matter;
import jp.madoguchi.platform.rights.Policy;
import jp.madoguchi.shared.actor.Actor;
import jp.madoguchi.shared.contact.ContactEvent;
import jp.madoguchi.shared.id.ContactId;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.id.Identifier;
import jp.madoguchi.shared.id.ProcedureCaseId;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.CaseConfirmed;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.CaseOpened;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.CaseTransferred;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.TransferAccepted;
import org.axonframework.eventhandling.DomainEventMessage;
import org.springframework.stereotype.Component;

/**
 * 既知の記録 — whether the contact or the case that a request names is there for whoever names it. One
 * look at the store, whether it is there or not, or only for others.
 */
@Component
public class KnownRecords {

  private final Facts facts;

  KnownRecords(Facts facts) {
    this.facts = facts;
  }

  public boolean isThereFor(ContactId contact, Caller caller) {
    var involved = Involved.NOBODY;
    var recorded = facts.recorded(contact);
    for (var fact : recorded) {
      if (fact.getPayload() instanceof ContactEvent event) {
        involved = involved.after(event, by(fact));
      }
    }
    var sections = Set.copyOf(involved.sections());
    return !recorded.isEmpty() && covers(caller, new Matter(false, sections, sections));
  }

  /** As much of the case as decides who may see it, if it is there for the caller. */
  public Optional<Matter> thereFor(ProcedureCaseId procedureCase, Caller caller) {
    return Optional.of(matter(procedureCase))
        .filter(matter -> !matter.involved().isEmpty())
        .filter(matter -> covers(caller, matter));
  }

  private Matter matter(Identifier procedureCase) {
    var provisional = false;
    var with = new HashSet<DepartmentId>();
    var involved = Involved.NOBODY;
    for (var fact : facts.recorded(procedureCase)) {
      if (fact.getPayload() instanceof ProcedureCaseEvent event) {
        involved = involved.after(event, by(fact));
        provisional = after(provisional, event);
        keep(with, event);
      }
    }
    return new Matter(provisional, with, Set.copyOf(involved.sections()));
  }

  private static boolean after(boolean provisional, ProcedureCaseEvent event) {
    return switch (event) {
      case CaseOpened opened -> opened.provisional();
      case CaseConfirmed _ -> false;
      default -> provisional;
    };
  }

  private static void keep(Set<DepartmentId> with, ProcedureCaseEvent event) {
    switch (event) {
      case CaseOpened opened -> with.add(opened.owner());
      case CaseTransferred sent -> with.add(sent.to());
      case TransferAccepted accepted -> with.add(accepted.department());
      default -> {}
    }
  }

  private static boolean covers(Caller caller, Matter matter) {
    return Policy.of(caller).records().covers(matter);
  }

  private static Actor by(DomainEventMessage<?> fact) {
    return Actor.from(fact.getMetaData()).orElse(Actor.SYSTEM);
  }
}
