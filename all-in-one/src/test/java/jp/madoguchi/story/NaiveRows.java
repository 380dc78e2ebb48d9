package jp.madoguchi.story;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.madoguchi.shared.calendar.WorkingCalendar;
import jp.madoguchi.shared.contact.ContactEvent;
import jp.madoguchi.shared.contact.ContactEvent.CallCancelled;
import jp.madoguchi.shared.contact.ContactEvent.ContactCalled;
import jp.madoguchi.shared.contact.ContactEvent.ContactCancelled;
import jp.madoguchi.shared.contact.ContactEvent.ContactCompleted;
import jp.madoguchi.shared.contact.ContactEvent.ContactCorrected;
import jp.madoguchi.shared.contact.ContactEvent.ContactHandedOver;
import jp.madoguchi.shared.contact.ContactEvent.ContactReceived;
import jp.madoguchi.shared.contact.ContactEvent.HandoverReturned;
import jp.madoguchi.shared.contact.ContactEvent.HoldEnded;
import jp.madoguchi.shared.contact.ContactEvent.SatisfactionAnswered;
import jp.madoguchi.shared.contact.ContactEvent.ServiceEnded;
import jp.madoguchi.shared.contact.ContactEvent.ServiceHeld;
import jp.madoguchi.shared.contact.ContactEvent.ServiceStarted;
import jp.madoguchi.shared.contact.ContactEvent.VisitorIdentified;
import jp.madoguchi.shared.contact.ContactEvent.VisitorLeft;
import jp.madoguchi.shared.contact.TimeAccuracy;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.CaseCancelled;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.CaseCompleted;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.CaseDecided;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.CaseOpened;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.CaseReopened;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.CaseTransferred;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.CorrectionAnswered;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.CorrectionRequested;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.DueDateExtended;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.FindingOverridden;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.TransferAccepted;
import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;

/**
 * 素朴な行 — what the KPIs need of every life, worked out from its facts by plain bookkeeping that
 * knows nothing of pages, columns or sketches: the measure of what the city says.
 */
final class NaiveRows {

  private static final WorkingCalendar CALENDAR = new WorkingCalendar();

  final List<Map<String, Object>> rows = new ArrayList<>();
  private final Map<String, Map<String, Object>> contacts = new HashMap<>();

  /** Contacts first: cases have their channel from them. */
  static NaiveRows of(
      Map<String, List<DomainEventMessage<?>>> lives, LocalDate from, LocalDate to) {
    var naive = new NaiveRows();
    var consulted = NaiveConsultations.cases(lives);
    lives.forEach((id, life) -> naive.contact(id, life));
    lives.forEach((id, life) -> naive.procedureCase(life, consulted.contains(id)));
    lives.forEach((_, life) -> naive.rows.addAll(NaiveConsultations.rows(life)));
    lives.forEach((_, life) -> naive.rows.addAll(NaiveImprovements.rows(life)));
    lives.forEach(
        (id, life) -> naive.rows.addAll(NaiveConsultations.entitlements(id, life, from, to)));
    lives.forEach((id, life) -> naive.rows.addAll(NaiveCatalog.rows(id, life, from, to)));
    return naive;
  }

  private void contact(String id, List<DomainEventMessage<?>> life) {
    if (!(life.getFirst().getPayload() instanceof ContactReceived first)) {
      return;
    }
    var row = row("CONTACT", first.happenedAt());
    row.put("DEPARTMENT", first.department().value());
    row.put("CHANNEL", first.channel().name());
    row.put("CANCELLED", false);
    row.put("COMPLETED", false);
    row.put("LEFT", false);
    row.put("INEXACT", false);
    row.put("IDENTIFIED", false);
    row.put("LATE", false);
    row.put("HANDOVERS", 0L);
    row.put("HANDOVER_RETURNS", 0L);
    row.put("CALLS", 0L);
    row.put("ENTRY_DELAY_SECONDS", seconds(first.happenedAt(), recordedAt(life.getFirst())));
    var services = new ArrayList<Map<String, Object>>();
    var begun = new HashMap<String, Instant>();
    begun.put("wait", first.happenedAt());
    for (var message : life) {
      var event = (ContactEvent) message.getPayload();
      var at = event.happenedAt();
      var late = Duration.between(at, recordedAt(message)).toMillis() > 900_000;
      row.put("LATE", yes(row, "LATE") || late);
      switch (event) {
        case ContactCorrected c -> {
          var channel = c.channel();
          if (channel != null) {
            row.put("CHANNEL", channel.name());
          }
        }
        case ContactCalled _ -> {
          begun.put("call", at);
          add(row, "CALLS");
        }
        case CallCancelled _ -> begun.remove("call");
        case ServiceStarted s -> services.add(service(row, s, begun));
        case ServiceHeld _ -> {
          add(services.getLast(), "HOLDS");
          begun.put("hold", at);
        }
        case HoldEnded e -> {
          stood(services.getLast(), begun, at);
          guessed(row, services, e.accuracy());
        }
        case ServiceEnded e -> over(row, services, begun, at, e.accuracy());
        case ContactHandedOver _ -> {
          over(row, services, begun, at, TimeAccuracy.EXACT);
          begun.put("wait", at);
          begun.remove("call");
          add(row, "HANDOVERS");
        }
        case HandoverReturned _ -> add(row, "HANDOVER_RETURNS");
        case VisitorIdentified _ -> row.put("IDENTIFIED", true);
        case SatisfactionAnswered s -> row.put("SATISFACTION", (long) s.score());
        case ContactCompleted c -> {
          over(row, services, begun, at, c.accuracy());
          ended(row, "COMPLETED", first.happenedAt(), at, c.accuracy());
          row.put("OUTCOME", c.outcome().name());
        }
        case VisitorLeft l -> {
          over(row, services, begun, at, l.accuracy());
          ended(row, "LEFT", first.happenedAt(), at, l.accuracy());
        }
        case ContactCancelled _ -> {
          over(row, services, begun, at, TimeAccuracy.EXACT);
          ended(row, "CANCELLED", first.happenedAt(), at, TimeAccuracy.EXACT);
        }
        default -> {}
      }
    }
    row.put("SERVED", !services.isEmpty());
    var places = new HashSet<>();
    services.forEach(
        service -> places.add(service.get("DEPARTMENT") + "/" + service.get("WINDOW")));
    row.put("WINDOWS", (long) places.size());
    services.stream()
        .filter(service -> !yes(service, "ENDED"))
        .forEach(service -> service.remove("HOLD_SECONDS"));
    rows.add(row);
    rows.addAll(services);
    contacts.put(id, row);
  }

  private static Map<String, Object> service(
      Map<String, Object> contact, ServiceStarted event, Map<String, Instant> begun) {
    var row = row("SERVICE", event.happenedAt());
    row.put("DEPARTMENT", event.department().value());
    row.put("CHANNEL", requireNonNull(contact.get("CHANNEL")));
    row.put("WINDOW", event.window() == null ? "" : event.window().value());
    row.put("STAFF", event.clerk().value());
    row.put("begin", event.happenedAt());
    row.put("HOLDS", 0L);
    row.put("HOLD_SECONDS", 0L);
    row.put("ENDED", false);
    var since = begun.remove("wait");
    var called = begun.remove("call");
    if (since != null) {
      var waited = seconds(since, called == null ? event.happenedAt() : called);
      row.put("WAIT_SECONDS", waited);
      contact.putIfAbsent("WAIT_SECONDS", waited);
      contact.merge("TOTAL_WAIT_SECONDS", waited, (a, b) -> (long) a + (long) b);
    }
    return row;
  }

  private static void over(
      Map<String, Object> contact,
      List<Map<String, Object>> services,
      Map<String, Instant> begun,
      Instant at,
      TimeAccuracy accuracy) {
    if (services.isEmpty() || yes(services.getLast(), "ENDED")) {
      return;
    }
    var service = services.getLast();
    stood(service, begun, at);
    guessed(contact, services, accuracy);
    service.put("ENDED", true);
    service.put(
        "SERVICE_SECONDS",
        Math.max(
            0,
            seconds((Instant) requireNonNull(service.get("begin")), at)
                - number(service, "HOLD_SECONDS")));
  }

  private static void stood(Map<String, Object> service, Map<String, Instant> begun, Instant at) {
    var since = begun.remove("hold");
    if (since != null) {
      service.merge("HOLD_SECONDS", seconds(since, at), (a, b) -> (long) a + (long) b);
    }
  }

  private static void guessed(
      Map<String, Object> contact, List<Map<String, Object>> services, TimeAccuracy accuracy) {
    if (accuracy == TimeAccuracy.INEXACT) {
      contact.put("INEXACT", true);
      services.getLast().put("INEXACT", true);
    }
  }

  private static void ended(
      Map<String, Object> row, String how, Instant from, Instant at, TimeAccuracy accuracy) {
    row.put(how, true);
    row.put("STAY_SECONDS", seconds(from, at));
    if (accuracy == TimeAccuracy.INEXACT) {
      row.put("INEXACT", true);
    }
  }

  private void procedureCase(List<DomainEventMessage<?>> life, boolean consulted) {
    if (!(life.getFirst().getPayload() instanceof CaseOpened first)) {
      return;
    }
    var row = row("CASE", first.happenedAt());
    var contact = first.contactId() == null ? null : contacts.get(first.contactId().value());
    if (contact != null) {
      row.put("CHANNEL", requireNonNull(contact.get("CHANNEL")));
    }
    row.put("CONSULTED", consulted);
    row.put("AT_COUNTER", first.contactId() != null);
    row.put("DEPARTMENT", first.owner().value());
    row.put("PROCEDURE", first.procedure().procedure().value());
    row.put("CORRECTIONS", 0L);
    row.put("TRANSFERS", 0L);
    row.put("CANCELLED", false);
    var odd = 0;
    var paused = 0;
    var dueOn = first.dueOn();
    @Nullable Instant returned = null;
    @Nullable Instant decided = null;
    @Nullable Instant completed = null;
    for (var message : life) {
      var event = (ProcedureCaseEvent) message.getPayload();
      var at = event.happenedAt();
      switch (event) {
        case CorrectionRequested _ -> {
          add(row, "CORRECTIONS");
          returned = at;
          odd++;
        }
        case CorrectionAnswered a -> {
          paused += returned == null ? 0 : days(returned, at);
          returned = null;
          dueOn = a.dueOn();
        }
        case DueDateExtended e -> {
          dueOn = e.dueOn();
          odd++;
        }
        case CaseTransferred _ -> {
          add(row, "TRANSFERS");
          odd++;
        }
        case TransferAccepted t -> row.put("DEPARTMENT", t.department().value());
        case FindingOverridden _ -> odd++;
        case CaseDecided _ -> decided = at;
        case CaseCompleted _ -> completed = at;
        case CaseCancelled _ -> row.put("CANCELLED", true);
        case CaseReopened r -> {
          decided = null;
          completed = null;
          dueOn = r.dueOn();
          row.put("CANCELLED", false);
          odd++;
        }
        default -> {}
      }
    }
    row.put("RETURNED", number(row, "CORRECTIONS") > 0);
    row.put("DECIDED", decided != null);
    row.put("STANDARD_FLOW", completed != null && odd == 0);
    if (decided != null) {
      row.put("WORKING_DAYS", (long) Math.max(0, days(first.happenedAt(), decided) - paused));
      row.put("IN_TIME", !day(decided).isAfter(dueOn));
    }
    rows.add(row);
    again(row, "DECISION", decided);
    again(row, "COMPLETION", completed);
  }

  private void again(Map<String, Object> row, String kind, @Nullable Instant at) {
    if (at != null) {
      var same = new LinkedHashMap<>(row);
      same.put("kind", kind);
      same.put("day", day(at));
      rows.add(same);
    }
  }

  static Map<String, Object> row(String kind, Instant at) {
    var row = new LinkedHashMap<String, Object>();
    row.put("kind", kind);
    row.put("day", day(at));
    return row;
  }

  private static void add(Map<String, Object> row, String field) {
    row.merge(field, 1L, (a, b) -> (long) a + (long) b);
  }

  static LocalDate day(Instant at) {
    return ZonedDateTime.ofInstant(at, TownClock.TOKYO).toLocalDate();
  }

  private static int days(Instant from, Instant to) {
    return CALENDAR.workingDaysBetween(day(from), day(to));
  }

  static long seconds(Instant from, Instant to) {
    return Math.max(0, Duration.between(from, to).toSeconds());
  }

  /** Pages know moments to the millisecond. */
  static Instant recordedAt(DomainEventMessage<?> message) {
    return message.getTimestamp().truncatedTo(ChronoUnit.MILLIS);
  }

  private static boolean yes(Map<String, Object> row, String field) {
    return (boolean) requireNonNull(row.get(field));
  }

  private static long number(Map<String, Object> row, String field) {
    return (long) requireNonNull(row.get(field));
  }
}
