package jp.madoguchi.command.procedurecase;

import static jp.madoguchi.command.procedurecase.ProcedureCaseRejection.NO_EARLIER_CONTACT_OF_THE_VISITOR;

import java.time.Instant;
import java.util.Optional;
import jp.madoguchi.command.support.Facts;
import jp.madoguchi.shared.contact.ContactEvent;
import jp.madoguchi.shared.contact.ContactEvent.ContactCancelled;
import jp.madoguchi.shared.contact.ContactEvent.ContactReceived;
import jp.madoguchi.shared.contact.ContactEvent.VisitorIdentified;
import jp.madoguchi.shared.id.ContactId;
import jp.madoguchi.shared.id.VisitorId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 以前の来庁 — at which contact a procedure can have been missed: an earlier one of the applicant. */
@Component
class EarlierVisits {

  private final Facts facts;
  private final Applicants applicants;

  EarlierVisits(Facts facts, Applicants applicants) {
    this.facts = facts;
    this.applicants = applicants;
  }

  /**
   * Refuses, unless that contact stands, is over before the case begins, and is of the visitor
   * whose case it is to be: the one who is named, or else whose contact it is handed in with.
   */
  void requireEarlier(
      ContactId missedIn, @Nullable ContactId contact, @Nullable VisitorId visitor, Instant at) {
    var earlier = facts.of(missedIn, ContactEvent.class);
    var now = contact == null ? Optional.<VisitorId>empty() : visitorOf(contact);
    var whose = Optional.ofNullable(visitor).or(() -> now);
    var same =
        whose
            .flatMap(one -> visitorOf(missedIn).map(other -> applicants.areOne(one, other)))
            .orElse(false);
    var stands = earlier.stream().noneMatch(ContactCancelled.class::isInstance);
    var before =
        earlier.stream()
            .anyMatch(fact -> fact instanceof ContactReceived && fact.happenedAt().isBefore(at));
    if (!same || !stands || !before || missedIn.equals(contact)) {
      throw NO_EARLIER_CONTACT_OF_THE_VISITOR.because(
          "missedIn には、同じ来庁者と確かめられている、これより前の来庁者対応を指定してください");
    }
  }

  private Optional<VisitorId> visitorOf(ContactId contact) {
    return facts.of(contact, VisitorIdentified.class).stream()
        .reduce((_, last) -> last)
        .map(VisitorIdentified::visitor);
  }
}
