package jp.madoguchi.command.guide;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import jp.madoguchi.command.support.Facts;
import jp.madoguchi.platform.guide.Answers;
import jp.madoguchi.shared.calendar.OfficeHours;
import jp.madoguchi.shared.contact.ContactEvent.GuidanceAnswered;
import jp.madoguchi.shared.id.ContactId;
import jp.madoguchi.shared.id.GuideId;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** 手続判定をした来庁者対応 — what was answered on a day, read from the facts that were recorded then. */
@Component
class GuidedContacts {

  /** An ordinary day of a large city. */
  private static final int MOST = 3_000;

  private static final int LOOK_MILLIS = 200;

  private final EventStore store;
  private final Facts facts;

  GuidedContacts(EventStore store, Facts facts) {
    this.store = store;
    this.facts = facts;
  }

  /** The answers of one contact, and by which revision they were judged. */
  record Guided(int revision, Answers answers) {}

  /** Those that were guided by that guide on that day in Tokyo, in the order of their answers. */
  List<Guided> on(LocalDate day, GuideId guide) {
    var begin = OfficeHours.startOf(day);
    var end = begin.plus(Duration.ofDays(1));
    return contacts(guide, begin, end).stream().map(contact -> answered(contact, end)).toList();
  }

  private Set<ContactId> contacts(GuideId guide, Instant begin, Instant end) {
    var first = store.createTokenAt(begin);
    return first == null ? Set.of() : contactsAfter(first, guide, end);
  }

  private Set<ContactId> contactsAfter(TrackingToken first, GuideId guide, Instant end) {
    var contacts = new LinkedHashSet<ContactId>();
    try (var stream = store.openStream(first)) {
      while (contacts.size() < MOST
          && stream.hasNextAvailable(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
        var fact = stream.nextAvailable();
        if (!fact.getTimestamp().isBefore(end)) {
          return contacts;
        }
        if (isOf(fact, guide)) {
          contacts.add(((GuidanceAnswered) fact.getPayload()).contactId());
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while the facts of a day were read", e);
    }
    return contacts;
  }

  private static boolean isOf(TrackedEventMessage<?> fact, GuideId guide) {
    return fact.getPayloadType() == GuidanceAnswered.class
        && ((GuidanceAnswered) fact.getPayload()).guide().equals(guide);
  }

  private Guided answered(ContactId contact, Instant end) {
    var revision = 0;
    var answers = Answers.NONE;
    for (var fact : facts.recorded(contact)) {
      if (fact.getPayload() instanceof GuidanceAnswered answered
          && fact.getTimestamp().isBefore(end)) {
        revision = answered.revision();
        answers = answers.with(answered.answers());
      }
    }
    return new Guided(revision, answers);
  }
}
