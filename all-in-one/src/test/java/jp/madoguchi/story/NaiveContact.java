package jp.madoguchi.story;

import static java.util.Objects.requireNonNull;
import static jp.madoguchi.story.NaiveRows.add;
import static jp.madoguchi.story.NaiveRows.number;
import static jp.madoguchi.story.NaiveRows.seconds;
import static jp.madoguchi.story.NaiveRows.yes;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import jp.madoguchi.shared.contact.ContactEvent;
import jp.madoguchi.shared.contact.ContactEvent.CallCancelled;
import jp.madoguchi.shared.contact.ContactEvent.ContactCalled;
import jp.madoguchi.shared.contact.ContactEvent.ContactCancelled;
import jp.madoguchi.shared.contact.ContactEvent.ContactCompleted;
import jp.madoguchi.shared.contact.ContactEvent.ContactCorrected;
import jp.madoguchi.shared.contact.ContactEvent.ContactHandedOver;
import jp.madoguchi.shared.contact.ContactEvent.ContactReceived;
import jp.madoguchi.shared.contact.ContactEvent.FormsFilled;
import jp.madoguchi.shared.contact.ContactEvent.HandoverReturned;
import jp.madoguchi.shared.contact.ContactEvent.HoldEnded;
import jp.madoguchi.shared.contact.ContactEvent.SatisfactionAnswered;
import jp.madoguchi.shared.contact.ContactEvent.ServiceEnded;
import jp.madoguchi.shared.contact.ContactEvent.ServiceHeld;
import jp.madoguchi.shared.contact.ContactEvent.ServiceStarted;
import jp.madoguchi.shared.contact.ContactEvent.VisitorIdentified;
import jp.madoguchi.shared.contact.ContactEvent.VisitorLeft;
import jp.madoguchi.shared.contact.TimeAccuracy;
import org.axonframework.eventhandling.DomainEventMessage;

/** 素朴な来庁者対応 — what the KPIs need of one contact and its services, by plain bookkeeping. */
final class NaiveContact {

  private final ContactReceived first;
  private final Map<String, Object> row;
  private final List<Map<String, Object>> services = new ArrayList<>();
  private final Map<String, Instant> begun = new HashMap<>();
  private final Map<Object, Integer> forms = new HashMap<>();

  private NaiveContact(ContactReceived first, DomainEventMessage<?> message) {
    this.first = first;
    row = NaiveRows.row("CONTACT", first.happenedAt());
    row.put("DEPARTMENT", first.department().value());
    row.put("CHANNEL", first.channel().name());
    row.put("TICKETED", first.ticket() != null);
    for (var flag : List.of("CANCELLED", "COMPLETED", "LEFT", "INEXACT", "IDENTIFIED", "LATE")) {
      row.put(flag, false);
    }
    row.put("HANDOVERS", 0L);
    row.put("HANDOVER_RETURNS", 0L);
    row.put("CALLS", 0L);
    row.put("ENTRY_DELAY_SECONDS", seconds(first.happenedAt(), NaiveRows.recordedAt(message)));
    begun.put("wait", first.happenedAt());
  }

  /** Its own, and then those of its services; none of any other life. */
  static List<Map<String, Object>> rows(List<DomainEventMessage<?>> life) {
    if (!(life.getFirst().getPayload() instanceof ContactReceived first)) {
      return List.of();
    }
    var contact = new NaiveContact(first, life.getFirst());
    for (var message : life) {
      var event = (ContactEvent) message.getPayload();
      var late =
          Duration.between(event.happenedAt(), NaiveRows.recordedAt(message)).toMillis() > 900_000;
      contact.row.put("LATE", yes(contact.row, "LATE") || late);
      contact.tell(event, event.happenedAt());
    }
    return contact.told();
  }

  private void tell(ContactEvent event, Instant at) {
    switch (event) {
      case ContactCorrected c -> {
        var channel = c.channel();
        if (channel != null) {
          row.put("CHANNEL", channel.name());
        }
        row.put("TICKETED", yes(row, "TICKETED") || c.ticket() != null);
      }
      case ContactCalled _ -> {
        begun.put("call", at);
        add(row, "CALLS");
      }
      case CallCancelled _ -> begun.remove("call");
      case ServiceStarted s -> services.add(service(s));
      case ServiceHeld _ -> {
        add(services.getLast(), "HOLDS");
        begun.put("hold", at);
      }
      case HoldEnded e -> {
        stood(services.getLast(), at);
        guessed(e.accuracy());
      }
      case ServiceEnded e -> over(at, e.accuracy());
      case ContactHandedOver _ -> {
        over(at, TimeAccuracy.EXACT);
        begun.put("wait", at);
        begun.remove("call");
        add(row, "HANDOVERS");
      }
      case HandoverReturned _ -> add(row, "HANDOVER_RETURNS");
      case VisitorIdentified _ -> row.put("IDENTIFIED", true);
      case SatisfactionAnswered s -> row.put("SATISFACTION", (long) s.score());
      case FormsFilled f -> forms.put(f.department(), f.handWritten());
      case ContactCompleted c -> {
        ended("COMPLETED", at, c.accuracy());
        row.put("OUTCOME", c.outcome().name());
      }
      case VisitorLeft l -> ended("LEFT", at, l.accuracy());
      case ContactCancelled _ -> ended("CANCELLED", at, TimeAccuracy.EXACT);
      default -> {}
    }
  }

  private List<Map<String, Object>> told() {
    row.put("SERVED", !services.isEmpty());
    var places = new HashSet<>();
    services.forEach(
        service -> places.add(service.get("DEPARTMENT") + "/" + service.get("WINDOW")));
    row.put("WINDOWS", (long) places.size());
    if (!forms.isEmpty()) {
      row.put("HAND_WRITTEN", forms.values().stream().mapToLong(Integer::longValue).sum());
    }
    services.stream()
        .filter(service -> !yes(service, "ENDED"))
        .forEach(service -> service.remove("HOLD_SECONDS"));
    var rows = new ArrayList<Map<String, Object>>(List.of(row));
    rows.addAll(services);
    return rows;
  }

  private Map<String, Object> service(ServiceStarted event) {
    var service = NaiveRows.row("SERVICE", event.happenedAt());
    service.put("DEPARTMENT", event.department().value());
    service.put("CHANNEL", requireNonNull(row.get("CHANNEL")));
    service.put("WINDOW", event.window() == null ? "" : event.window().value());
    service.put("STAFF", event.clerk().value());
    service.put("begin", event.happenedAt());
    service.put("HOLDS", 0L);
    service.put("HOLD_SECONDS", 0L);
    service.put("ENDED", false);
    var since = begun.remove("wait");
    var called = begun.remove("call");
    if (since != null) {
      var waited = seconds(since, called == null ? event.happenedAt() : called);
      service.put("WAIT_SECONDS", waited);
      row.putIfAbsent("WAIT_SECONDS", waited);
      row.merge("TOTAL_WAIT_SECONDS", waited, (a, b) -> (long) a + (long) b);
    }
    return service;
  }

  private void over(Instant at, TimeAccuracy accuracy) {
    if (services.isEmpty() || yes(services.getLast(), "ENDED")) {
      return;
    }
    var service = services.getLast();
    stood(service, at);
    guessed(accuracy);
    service.put("ENDED", true);
    var lasted = seconds((Instant) requireNonNull(service.get("begin")), at);
    service.put("SERVICE_SECONDS", Math.max(0, lasted - number(service, "HOLD_SECONDS")));
  }

  private void stood(Map<String, Object> service, Instant at) {
    var since = begun.remove("hold");
    if (since != null) {
      service.merge("HOLD_SECONDS", seconds(since, at), (a, b) -> (long) a + (long) b);
    }
  }

  private void guessed(TimeAccuracy accuracy) {
    if (accuracy == TimeAccuracy.INEXACT) {
      row.put("INEXACT", true);
      services.getLast().put("INEXACT", true);
    }
  }

  private void ended(String how, Instant at, TimeAccuracy accuracy) {
    over(at, accuracy);
    row.put(how, true);
    row.put("STAY_SECONDS", seconds(first.happenedAt(), at));
    if (accuracy == TimeAccuracy.INEXACT) {
      row.put("INEXACT", true);
    }
  }
}
