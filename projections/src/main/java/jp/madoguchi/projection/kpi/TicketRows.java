package jp.madoguchi.projection.kpi;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import jp.madoguchi.projection.support.ContactState;
import jp.madoguchi.shared.calendar.OfficeHours;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.kpi.Field;
import jp.madoguchi.shared.kpi.RowKind;

/**
 * The rows of tickets: what the machine of each section counted on a day, and how many contacts of
 * that day and section carry a ticket. Those without one (phone calls, letters, sections without a
 * machine) and those wrongly entered are nobody's ticket. A section that recorded tickets and
 * reported none has a row, too, in which the count is not known: so the share of days on which it
 * is can be seen.
 */
public final class TicketRows {

  private TicketRows() {}

  /**
   * @param counts of that day
   * @param contacts all that have a row on that day
   */
  public static List<Row> of(
      LocalDate day, Collection<TicketFacts> counts, Collection<ContactFacts> contacts) {
    var rows = new TreeMap<String, Row>();
    counts.forEach(
        count -> row(rows, day, count.department()).number(Field.ISSUED, count.issued()));
    contacts.stream()
        .filter(contact -> isRecorded(contact, day))
        .map(contact -> row(rows, day, contact.department()))
        .forEach(row -> row.values().merge(Field.RECORDED, 1L, (a, b) -> (Long) a + (Long) b));
    return List.copyOf(rows.values());
  }

  private static Row row(TreeMap<String, Row> rows, LocalDate day, DepartmentId section) {
    return rows.computeIfAbsent(
        section.value(),
        id -> Row.ofDay(day, RowKind.TICKETS).word(Field.DEPARTMENT, id).number(Field.RECORDED, 0));
  }

  private static boolean isRecorded(ContactFacts contact, LocalDate day) {
    var end = contact.end();
    return contact.reception().ticket() != null
        && OfficeHours.dayOf(contact.receivedAt()).equals(day)
        && (end == null || end.state() != ContactState.CANCELLED);
  }
}
