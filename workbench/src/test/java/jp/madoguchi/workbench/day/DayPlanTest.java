package jp.madoguchi.workbench.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jp.madoguchi.shared.calendar.OfficeHours;
import jp.madoguchi.workbench.day.Deed.BothCall;
import jp.madoguchi.workbench.day.Deed.OnContact;
import jp.madoguchi.workbench.day.Deed.OpenCase;
import jp.madoguchi.workbench.day.Deed.Receive;
import org.junit.jupiter.api.Test;

class DayPlanTest {

  private static final LocalDate A_FRIDAY = LocalDate.of(2026, 4, 3);
  private static final DayPlan THE_DAY = day(300, 7);

  @Test
  void the_same_seed_is_the_same_day() {
    assertThat(day(300, 7)).isEqualTo(THE_DAY);
  }

  @Test
  void another_seed_is_another_day() {
    assertThat(day(300, 8)).isNotEqualTo(THE_DAY);
  }

  @Test
  void everybody_comes_in_office_hours() {
    assertThat(receptions())
        .hasSize(300)
        .allMatch(at -> !at.isBefore(OfficeHours.openingOf(A_FRIDAY)))
        .allMatch(at -> at.isBefore(OfficeHours.closingOf(A_FRIDAY)));
  }

  @Test
  void more_come_in_the_morning_and_at_noon_than_in_the_afternoon() {
    assertThat(between(9, 11)).isGreaterThan(between(14, 16));
    assertThat(between(12, 13)).isGreaterThan(between(13, 14));
  }

  @Test
  void nothing_happens_on_another_day() {
    assertThat(acts()).allMatch(act -> OfficeHours.dayOf(act.at()).equals(A_FRIDAY));
  }

  @Test
  void nothing_is_entered_before_it_happened_or_before_what_was_entered_earlier() {
    for (var visit : THE_DAY.visits()) {
      assertThat(visit.acts()).allMatch(act -> !act.entered().isBefore(act.at()));
      assertThat(visit.acts().stream().map(Act::entered)).isSorted();
      assertThat(visit.acts().getFirst().deed()).isInstanceOf(Receive.class);
    }
  }

  @Test
  void people_go_to_one_to_eight_sections() {
    var sections = THE_DAY.visits().stream().map(visit -> 1 + handoversAccepted(visit)).toList();
    assertThat(sections).allMatch(count -> count >= 1 && count <= 8).contains(1L, 2L, 3L, 5L);
  }

  @Test
  void a_day_has_everything_that_days_have() {
    assertThat(
            List.of(
                "calls/cancellation",
                "holds",
                "notes",
                "visitor",
                "announcements",
                "completion",
                "departure",
                "forms",
                "satisfaction"))
        .allMatch(path -> acts().anyMatch(isOnContact(path)));
    assertThat(acts()).anyMatch(act -> act.deed() instanceof BothCall);
    assertThat(acts()).anyMatch(act -> act.deed() instanceof OpenCase);
    assertThat(acts()).anyMatch(act -> act.deed() instanceof Deed.Consult);
    assertThat(acts()).anyMatch(act -> act.deed() instanceof Deed.Register);
    assertThat(acts()).anyMatch(act -> act.deed() instanceof Deed.Recognise);
    assertThat(acts()).anyMatch(act -> act.entered().isAfter(act.at().plus(Duration.ofHours(1))));
    assertThat(THE_DAY.visits()).anyMatch(DayPlanTest::isForgotten);
  }

  @Test
  void a_case_is_opened_before_anything_is_done_to_it() {
    for (var visit : THE_DAY.visits()) {
      var opened = new java.util.HashSet<Integer>();
      for (var act : visit.acts()) {
        if (act.deed() instanceof OpenCase(var number, _)) {
          opened.add(number);
        } else if (act.deed() instanceof Deed.OnCase(var number, _, _)) {
          assertThat(opened).contains(number);
        }
      }
    }
  }

  @Test
  void most_sections_read_their_machine_at_closing_and_some_of_its_tickets_were_never_recorded() {
    var issued =
        THE_DAY.closing().stream()
            .map(Act::deed)
            .mapToInt(deed -> ((Deed.ReportTickets) deed).issued())
            .sum();
    var recorded =
        acts()
            .filter(act -> act.deed() instanceof Receive(var body) && body.containsKey("ticket"))
            .count();

    assertThat(THE_DAY.closing()).hasSizeBetween(8, 10);
    assertThat(THE_DAY.closing())
        .allMatch(act -> !act.at().isBefore(OfficeHours.closingOf(A_FRIDAY)));
    assertThat((double) issued / recorded).isBetween(0.85, 1.2);
  }

  private static DayPlan day(int visitors, long seed) {
    return DayPlan.of(SmallTown.TOWN, A_FRIDAY, visitors, seed);
  }

  private static Stream<Act> acts() {
    return THE_DAY.visits().stream().flatMap(visit -> visit.acts().stream());
  }

  private static Stream<Instant> receptions() {
    return acts().filter(act -> act.deed() instanceof Receive).map(Act::at);
  }

  private static long between(int from, int to) {
    return receptions()
        .map(at -> at.atZone(OfficeHours.ZONE).getHour())
        .filter(hour -> hour >= from && hour < to)
        .count();
  }

  private static long handoversAccepted(Visit visit) {
    return visit.acts().stream().filter(isOnContact("acceptance")).count();
  }

  private static Predicate<Act> isOnContact(String end) {
    return act -> act.deed() instanceof OnContact(var path, _) && path.endsWith(end);
  }

  private static boolean isForgotten(Visit visit) {
    return visit.acts().stream()
        .map(act -> act.deed() instanceof OnContact(var path, _) ? path : null)
        .filter(Objects::nonNull)
        .noneMatch(List.of("completion", "departure", "cancellation")::contains);
  }
}
