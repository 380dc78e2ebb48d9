package jp.madoguchi.projection.kpi;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import jp.madoguchi.projection.support.ContactState;
import jp.madoguchi.shared.calendar.OfficeHours;
import jp.madoguchi.shared.id.StaffId;
import jp.madoguchi.shared.kpi.Field;
import jp.madoguchi.shared.kpi.RowKind;
import org.jspecify.annotations.Nullable;

/** The rows of a contact: its own, and one for each of its services. */
public final class ContactRows {

  private ContactRows() {}

  /**
   * @param alias under what name a member of staff stands in the rows
   */
  public static List<Row> of(ContactFacts facts, Function<StaffId, String> alias) {
    var rows = new ArrayList<Row>();
    rows.add(contact(facts));
    facts.services().forEach(service -> rows.add(service(facts, service, alias)));
    return List.copyOf(rows);
  }

  private static Row contact(ContactFacts facts) {
    var row = Row.of(facts.id(), RowKind.CONTACT, OfficeHours.dayOf(facts.receivedAt()));
    Moments.placed(row, facts.receivedAt()).word(Field.DEPARTMENT, facts.department());
    received(row, facts);
    ended(row, facts);
    served(row, facts.services());
    var waits = facts.waits();
    var tally = facts.tally();
    return row.flag(Field.TICKETED, facts.reception().ticket() != null)
        .flag(Field.IDENTIFIED, tally.identified())
        .flag(Field.ANNOUNCED, tally.announced())
        .flag(Field.LATE, facts.late())
        .number(Field.ENTRY_DELAY_SECONDS, facts.delay())
        .number(Field.WAIT_SECONDS, waits.first())
        .number(Field.TOTAL_WAIT_SECONDS, waits.first() == null ? null : (Long) waits.total())
        .number(Field.CALLS, waits.calls())
        .number(Field.HANDOVERS, tally.handovers())
        .number(Field.HANDOVER_RETURNS, tally.returns())
        .number(Field.SATISFACTION, long64(tally.satisfaction()))
        .number(Field.HAND_WRITTEN, facts.forms().handWritten());
  }

  private static void ended(Row row, ContactFacts facts) {
    var end = facts.end();
    var inexact =
        end != null && end.isInexact() || facts.services().stream().anyMatch(Served::inexact);
    row.word(Field.STATE, end == null ? "OPEN" : end.state())
        .word(Field.OUTCOME, end == null ? null : end.outcome())
        .flag(Field.COMPLETED, end != null && end.state() == ContactState.COMPLETED)
        .flag(Field.LEFT, end != null && end.state() == ContactState.LEFT)
        .flag(Field.CANCELLED, end != null && end.state() == ContactState.CANCELLED)
        .flag(Field.INEXACT, inexact)
        .number(
            Field.STAY_SECONDS,
            Moments.secondsIfBoth(facts.receivedAt(), end == null ? null : end.at()));
  }

  private static void served(Row row, List<Served> services) {
    row.flag(Field.SERVED, !services.isEmpty())
        .number(Field.SERVICES, services.size())
        .number(Field.WINDOWS, (int) services.stream().map(Served::place).distinct().count())
        .number(Field.SECTIONS, (int) services.stream().map(Served::department).distinct().count());
    var times = services.stream().map(Served::seconds).toList();
    if (!times.isEmpty() && times.stream().allMatch(Objects::nonNull)) {
      row.number(Field.SERVICE_SECONDS, times.stream().mapToLong(Long::longValue).sum())
          .number(Field.HOLD_SECONDS, services.stream().mapToLong(Served::held).sum());
    }
  }

  private static Row service(ContactFacts facts, Served service, Function<StaffId, String> alias) {
    var row = Row.of(facts.id(), RowKind.SERVICE, OfficeHours.dayOf(service.startedAt()));
    Moments.placed(row, service.startedAt()).word(Field.DEPARTMENT, service.department());
    received(row, facts);
    return row.word(Field.WINDOW, service.window())
        .word(Field.STAFF, alias.apply(service.clerk()))
        .flag(Field.INEXACT, service.inexact())
        .flag(Field.LATE, service.late())
        .flag(Field.ENDED, service.endedAt() != null)
        .number(Field.WAIT_SECONDS, service.waited())
        .number(Field.SERVICE_SECONDS, service.seconds())
        .number(Field.HOLD_SECONDS, service.endedAt() == null ? null : (Long) service.held())
        .number(Field.ORDINAL, service.number())
        .number(Field.HOLDS, service.holds());
  }

  /** What a case that was handed in with the contact has from it, too. */
  static void received(Row row, ContactFacts facts) {
    var reception = facts.reception();
    row.word(Field.OFFICE, reception.office())
        .word(Field.CHANNEL, reception.channel())
        .word(Field.PURPOSE, reception.purposes().stream().findFirst().orElse(null));
  }

  private static @Nullable Long long64(@Nullable Integer number) {
    return number == null ? null : (Long) number.longValue();
  }
}
