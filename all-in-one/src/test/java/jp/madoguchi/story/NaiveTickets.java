package jp.madoguchi.story;

import static java.util.Objects.requireNonNull;
import static jp.madoguchi.story.NaiveRows.yes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.madoguchi.shared.tickets.TicketEvent.TicketsReported;
import org.axonframework.eventhandling.DomainEventMessage;

/** 素朴な発券 — what was given out and what was recorded, by plain bookkeeping. */
final class NaiveTickets {

  private final Map<List<Object>, Map<String, Object>> rows = new LinkedHashMap<>();

  private NaiveTickets() {}

  /**
   * @param contacts the rows of all contacts
   */
  static List<Map<String, Object>> rows(
      Map<String, List<DomainEventMessage<?>>> lives, Collection<Map<String, Object>> contacts) {
    var tickets = new NaiveTickets();
    contacts.stream()
        .filter(contact -> yes(contact, "TICKETED") && !yes(contact, "CANCELLED"))
        .map(tickets::rowOf)
        .forEach(row -> NaiveRows.add(row, "RECORDED"));
    for (var life : lives.values()) {
      if (life.getLast().getPayload() instanceof TicketsReported last) {
        tickets
            .row(last.department().value(), last.day())
            .put("ISSUED", Long.valueOf(last.issued()));
      }
    }
    return new ArrayList<>(tickets.rows.values());
  }

  private Map<String, Object> rowOf(Map<String, Object> contact) {
    return row(
        requireNonNull(contact.get("DEPARTMENT")), (LocalDate) requireNonNull(contact.get("day")));
  }

  private Map<String, Object> row(Object section, LocalDate day) {
    return rows.computeIfAbsent(
        List.of(section, day),
        _ ->
            new LinkedHashMap<>(
                Map.of("kind", "TICKETS", "day", day, "DEPARTMENT", section, "RECORDED", 0L)));
  }
}
