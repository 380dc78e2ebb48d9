package jp.madoguchi.command.tickets;

import static jp.madoguchi.command.tickets.TicketRejection.DAY_IS_TOO_LONG_AGO;
import static jp.madoguchi.command.tickets.TicketRejection.DAY_IS_TO_COME;
import static jp.madoguchi.command.tickets.TicketRejection.TICKETS_OF_ANOTHER_SECTION;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import jp.madoguchi.command.support.Refused;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.id.TicketCountId;
import jp.madoguchi.shared.tickets.TicketEvent.TicketsReported;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TicketCountTest {

  private static final DepartmentId CITIZENS = new DepartmentId("dept-citizens");
  private static final LocalDate TUESDAY = LocalDate.of(2026, 12, 1);
  private static final Instant CLOSING = Instant.parse("2026-12-01T08:20:00Z");

  private final FixtureConfiguration<TicketCount> fixture =
      new AggregateTestFixture<>(TicketCount.class);

  @Test
  void a_section_says_what_its_machine_counted() {
    fixture.givenNoPriorActivity().when(report(TUESDAY, 143)).expectEvents(reported(TUESDAY, 143));
  }

  @Test
  void a_later_report_corrects_the_earlier_and_the_same_is_not_news() {
    fixture
        .given(reported(TUESDAY, 143))
        .when(report(TUESDAY, 144))
        .expectEvents(reported(TUESDAY, 144));
    fixture.given(reported(TUESDAY, 143)).when(report(TUESDAY, 143)).expectNoEvents();
  }

  @Test
  void nobody_counts_the_tickets_of_another_section() {
    var tax = new DepartmentId("dept-tax");
    var id = TicketCountId.of(CITIZENS, TUESDAY);

    fixture
        .givenNoPriorActivity()
        .when(new ReportTickets(id, CITIZENS, tax, TUESDAY, new Issued(1), CLOSING))
        .expectExceptionDetails(Refused.because(TICKETS_OF_ANOTHER_SECTION));
  }

  @Test
  void tomorrow_has_given_out_no_tickets() {
    fixture
        .givenNoPriorActivity()
        .when(report(TUESDAY.plusDays(1), 1))
        .expectExceptionDetails(Refused.because(DAY_IS_TO_COME));
  }

  @Test
  void what_is_more_than_five_years_ago_nobody_looks_at() {
    fixture
        .givenNoPriorActivity()
        .when(report(TUESDAY.minusYears(5).minusDays(1), 1))
        .expectExceptionDetails(Refused.because(DAY_IS_TOO_LONG_AGO));
  }

  @Test
  void the_same_day_five_years_ago_may_still_be_counted() {
    var first = TUESDAY.minusYears(5);
    fixture.givenNoPriorActivity().when(report(first, 0)).expectEvents(reported(first, 0));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 10_001})
  void so_many_tickets_no_machine_has(int count) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Issued(count));
  }

  private static ReportTickets report(LocalDate day, int issued) {
    var id = TicketCountId.of(CITIZENS, day);
    return new ReportTickets(id, CITIZENS, CITIZENS, day, new Issued(issued), CLOSING);
  }

  private static TicketsReported reported(LocalDate day, int issued) {
    return new TicketsReported(TicketCountId.of(CITIZENS, day), CITIZENS, day, issued, CLOSING);
  }
}
