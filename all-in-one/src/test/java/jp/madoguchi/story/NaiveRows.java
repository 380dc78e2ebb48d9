package jp.madoguchi.story;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;

/**
 * 素朴な行 — what the KPIs need of every life, worked out from its facts by plain bookkeeping that
 * knows nothing of pages, columns or sketches: the measure of what the city says.
 */
final class NaiveRows {

  private NaiveRows() {}

  /** Contacts first: cases have their channel from them. */
  static List<Map<String, Object>> of(
      Map<String, List<DomainEventMessage<?>>> lives, LocalDate from, LocalDate to) {
    var rows = new ArrayList<Map<String, Object>>();
    var contacts = new HashMap<String, Map<String, Object>>();
    lives.forEach(
        (id, life) -> {
          var ofContact = NaiveContact.rows(life);
          rows.addAll(ofContact);
          ofContact.stream().findFirst().ifPresent(row -> contacts.put(id, row));
        });
    var consulted = NaiveConsultations.cases(lives);
    lives.forEach(
        (id, life) -> rows.addAll(NaiveCase.rows(life, contacts, consulted.contains(id))));
    rows.addAll(NaiveTickets.rows(lives, contacts.values()));
    lives.forEach((_, life) -> rows.addAll(NaiveConsultations.rows(life)));
    rows.addAll(NaiveConsultations.newcomers(lives.values()));
    lives.forEach((_, life) -> rows.addAll(NaiveImprovements.rows(life)));
    lives.forEach((id, life) -> rows.addAll(NaiveConsultations.entitlements(id, life, from, to)));
    lives.forEach((id, life) -> rows.addAll(NaiveCatalog.rows(id, life, from, to)));
    return rows;
  }

  static Map<String, Object> row(String kind, Instant at) {
    var row = new LinkedHashMap<String, Object>();
    row.put("kind", kind);
    row.put("day", day(at));
    return row;
  }

  static void add(Map<String, Object> row, String field) {
    row.merge(field, 1L, (a, b) -> (long) a + (long) b);
  }

  static LocalDate day(Instant at) {
    return ZonedDateTime.ofInstant(at, TownClock.TOKYO).toLocalDate();
  }

  static long seconds(Instant from, Instant to) {
    return Math.max(0, Duration.between(from, to).toSeconds());
  }

  /** Pages know moments to the millisecond. */
  static Instant recordedAt(DomainEventMessage<?> message) {
    return message.getTimestamp().truncatedTo(ChronoUnit.MILLIS);
  }

  static boolean yes(Map<String, Object> row, String field) {
    return (boolean) requireNonNull(row.get(field));
  }

  static long number(Map<String, Object> row, String field) {
    return (long) requireNonNull(row.get(field));
  }
}
