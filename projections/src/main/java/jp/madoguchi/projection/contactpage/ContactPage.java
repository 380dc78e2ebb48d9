package jp.madoguchi.projection.contactpage;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.projection.support.ContactStanding;
import jp.madoguchi.projection.support.FilledForms;
import jp.madoguchi.projection.support.Page;
import jp.madoguchi.projection.support.Reception;
import jp.madoguchi.projection.support.Recorded;
import jp.madoguchi.shared.contact.ContactEvent;
import jp.madoguchi.shared.contact.ContactEvent.ContactReceived;
import jp.madoguchi.shared.contact.ContactEvent.SatisfactionAnswered;
import jp.madoguchi.shared.contact.ContactEvent.VisitorNamed;
import jp.madoguchi.shared.id.VisitorId;
import org.jspecify.annotations.Nullable;

/** 来庁者対応 — everything about one contact (CR-02), as it stands after the last fact it has seen. */
public record ContactPage(
    String id,
    long sequence,
    Instant recordedAt,
    Reception reception,
    ContactStanding standing,
    Times times,
    @Nullable Visitor visitor,
    Calls calls,
    Services services,
    Handovers handovers,
    Announcements announcements,
    Notes notes,
    Corrections corrections,
    @Nullable AnsweredGuidance guidance,
    @Nullable FromConcierge concierge,
    @Nullable Ending ending,
    @Nullable Integer satisfaction,
    FilledForms forms)
    implements Page {

  @Override
  public Optional<VisitorId> whose() {
    return Optional.ofNullable(standing.visitor());
  }

  static ContactPage startedBy(ContactReceived event, Recorded recorded) {
    return new ContactPage(
        event.contactId().value(),
        recorded.sequence(),
        recorded.at(),
        Reception.startedBy(event),
        ContactStanding.startedBy(event, recorded),
        Times.startedAt(event.happenedAt()),
        null,
        new Calls(List.of()),
        new Services(List.of()),
        new Handovers(List.of()),
        new Announcements(List.of()),
        new Notes(List.of()),
        new Corrections(List.of()),
        null,
        null,
        null,
        null,
        FilledForms.NOT_COUNTED);
  }

  ContactPage after(ContactEvent event, Recorded recorded) {
    if (hasSeen(recorded)) {
      return this;
    }
    return new ContactPage(
        id,
        recorded.sequence(),
        recorded.at(),
        reception.after(event),
        standing.after(event),
        times.after(event),
        event instanceof VisitorNamed named ? Visitor.namedBy(named) : visitor,
        calls.after(event),
        services.after(event),
        handovers.after(event, recorded),
        announcements.after(event),
        notes.after(event, recorded),
        corrections.after(event, recorded, reception),
        AnsweredGuidance.after(guidance, event),
        FromConcierge.after(concierge, event),
        Ending.after(ending, event),
        event instanceof SatisfactionAnswered answered
            ? Integer.valueOf(answered.score())
            : satisfaction,
        forms.after(event));
  }
}
