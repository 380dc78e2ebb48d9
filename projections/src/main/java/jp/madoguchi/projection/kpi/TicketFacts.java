package jp.madoguchi.projection.kpi;

import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.projection.support.Page;
import jp.madoguchi.projection.support.Recorded;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.tickets.TicketEvent.TicketsReported;

/**
 * 発券数の事実 — how many tickets one section gave out on one day, as it was last reported.
 *
 * @param days the one day on which they count
 */
public record TicketFacts(
    String id, long sequence, List<LocalDate> days, DepartmentId department, int issued)
    implements Page {

  public TicketFacts {
    days = List.copyOf(days);
  }

  static TicketFacts of(TicketsReported event, Recorded recorded) {
    return new TicketFacts(
        event.tickets().value(),
        recorded.sequence(),
        List.of(event.day()),
        event.department(),
        event.issued());
  }
}
