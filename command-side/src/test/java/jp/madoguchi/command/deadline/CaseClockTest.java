package jp.madoguchi.command.deadline;

import static jp.madoguchi.command.deadline.ClockStories.CALENDAR;
import static jp.madoguchi.command.deadline.ClockStories.DUE;
import static jp.madoguchi.command.deadline.ClockStories.FRIDAY_AFTER;
import static jp.madoguchi.command.deadline.ClockStories.RECEIVED_ON;
import static jp.madoguchi.command.deadline.ClockStories.approached;
import static jp.madoguchi.command.deadline.ClockStories.at;
import static jp.madoguchi.command.deadline.ClockStories.correctionAnswered;
import static jp.madoguchi.command.deadline.ClockStories.correctionRequested;
import static jp.madoguchi.command.deadline.ClockStories.decided;
import static jp.madoguchi.command.deadline.ClockStories.extended;
import static jp.madoguchi.command.deadline.ClockStories.opened;
import static jp.madoguchi.command.deadline.ClockStories.passed;
import static jp.madoguchi.command.deadline.ClockStories.reopened;
import static jp.madoguchi.command.deadline.ClockStories.stepCompleted;
import static jp.madoguchi.command.support.DeadlineKind.DUE_SOON;
import static jp.madoguchi.command.support.DeadlineKind.OVERDUE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import jp.madoguchi.command.support.DeadlineKind;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent;
import org.junit.jupiter.api.Test;

class CaseClockTest {

  private static final Instant SOON = at("2026-12-03T08:45");
  private static final Instant OVER = at("2026-12-09T00:00");
  private static final Instant SOON_AFTER = at("2026-12-08T08:45");

  private final CaseClock opened = CaseClock.startedBy(opened(DUE), CALENDAR);

  @Test
  void speaks_up_three_working_days_before() {
    speaks(opened, DUE_SOON, SOON);
  }

  @Test
  void speaks_up_again_when_the_day_is_over() {
    speaks(after(approached(DUE)), OVERDUE, OVER);
  }

  @Test
  void then_has_nothing_more_to_say() {
    isSilent(after(approached(DUE), passed(DUE)));
  }

  @Test
  void says_of_a_short_period_only_that_it_is_over() {
    speaks(CaseClock.startedBy(opened(RECEIVED_ON), CALENDAR), OVERDUE, at("2026-11-25T00:00"));
    var threeDays = CALENDAR.plusWorkingDays(RECEIVED_ON, 3);
    speaks(CaseClock.startedBy(opened(threeDays), CALENDAR), OVERDUE, at("2026-11-28T00:00"));
  }

  @Test
  void stands_still_while_the_applicant_is_asked() {
    isSilent(after(correctionRequested()));
    isSilent(after(correctionRequested(), extended(null, FRIDAY_AFTER)));
  }

  @Test
  void goes_on_with_the_due_date_that_was_moved() {
    speaks(after(correctionRequested(), correctionAnswered(FRIDAY_AFTER)), DUE_SOON, SOON_AFTER);
  }

  @Test
  void does_not_say_twice_of_the_same_day_that_it_is_near() {
    speaks(after(approached(DUE), correctionRequested(), correctionAnswered(DUE)), OVERDUE, OVER);
  }

  @Test
  void speaks_of_an_extended_due_date_anew() {
    speaks(after(approached(DUE), passed(DUE), extended(null, FRIDAY_AFTER)), DUE_SOON, SOON_AFTER);
  }

  @Test
  void ignores_what_was_said_of_an_earlier_due_date() {
    speaks(after(extended(null, FRIDAY_AFTER), approached(DUE)), DUE_SOON, SOON_AFTER);
  }

  @Test
  void remembers_the_rules_that_moved_it() {
    assertThat(after(extended(7L, FRIDAY_AFTER), extended(null, DUE)).rules()).containsExactly(7L);
  }

  @Test
  void is_silent_once_decided_and_goes_on_when_reopened() {
    isSilent(after(decided()));
    speaks(after(decided(), reopened(FRIDAY_AFTER)), DUE_SOON, SOON_AFTER);
  }

  @Test
  void does_not_mind_the_work() {
    assertThat(after(stepCompleted())).isSameAs(opened);
  }

  private CaseClock after(ProcedureCaseEvent... facts) {
    var clock = opened;
    for (var fact : facts) {
      clock = clock.after(fact, CALENDAR);
    }
    return clock;
  }

  private static void speaks(CaseClock clock, DeadlineKind kind, Instant at) {
    assertThat(clock.next()).isEqualTo(kind);
    assertThat(clock.dueAt(CALENDAR)).contains(at);
  }

  private static void isSilent(CaseClock clock) {
    assertThat(clock.dueAt(CALENDAR)).isEmpty();
  }
}
