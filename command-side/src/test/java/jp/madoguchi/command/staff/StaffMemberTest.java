package jp.madoguchi.command.staff;

import static jp.madoguchi.command.staff.StaffRejection.RIGHTS_ARE_GIVEN_BY_OTHERS;
import static jp.madoguchi.command.staff.StaffRejection.RIGHT_ENDS_BEFORE_IT_BEGINS;
import static jp.madoguchi.command.staff.StaffRejection.STAFF_IS_RETIRED;
import static jp.madoguchi.command.staff.StaffRejection.STARTS_BEFORE_THE_PRESENT_POST;
import static jp.madoguchi.shared.rights.Permission.RECEPTION;
import static jp.madoguchi.shared.rights.Permission.SERVING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.command.staff.StaffCommand.BreakGlass;
import jp.madoguchi.command.staff.StaffCommand.EnrolStaff;
import jp.madoguchi.command.staff.StaffCommand.GrantRight;
import jp.madoguchi.command.staff.StaffCommand.MoveStaff;
import jp.madoguchi.command.staff.StaffCommand.RetireStaff;
import jp.madoguchi.command.staff.StaffCommand.WithdrawRight;
import jp.madoguchi.command.support.Refused;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.id.StaffId;
import jp.madoguchi.shared.privacy.SealedText;
import jp.madoguchi.shared.rejection.Reason;
import jp.madoguchi.shared.staff.StaffEvent.GlassBroken;
import jp.madoguchi.shared.staff.StaffEvent.RightGranted;
import jp.madoguchi.shared.staff.StaffEvent.RightWithdrawn;
import jp.madoguchi.shared.staff.StaffEvent.StaffEnrolled;
import jp.madoguchi.shared.staff.StaffEvent.StaffMoved;
import jp.madoguchi.shared.staff.StaffEvent.StaffRetired;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StaffMemberTest {

  private static final StaffId SATO = new StaffId("staff-sato");
  private static final StaffId ONO = new StaffId("staff-ono");
  private static final Instant NOON = Instant.parse("2026-04-01T03:00:00Z");
  private static final DepartmentId CITIZENS = new DepartmentId("dept-citizens");
  private static final DepartmentId PENSION = new DepartmentId("dept-pension");
  private static final SealedText NAME = new SealedText("key-1", "c2VhbGVk");
  private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
  private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);

  private final FixtureConfiguration<StaffMember> fixture =
      new AggregateTestFixture<>(StaffMember.class);

  @Test
  void is_enrolled_at_a_section() {
    fixture
        .givenNoPriorActivity()
        .when(new EnrolStaff(SATO, NAME, CITIZENS, APRIL))
        .expectEvents(enrolled());
  }

  @Test
  void moves_to_another_section() {
    fixture
        .given(enrolled())
        .when(new MoveStaff(SATO, PENSION, OCTOBER, false))
        .expectEvents(new StaffMoved(SATO, PENSION, OCTOBER));
  }

  @Test
  void moving_to_where_they_are_is_not_news() {
    fixture
        .given(enrolled(), new StaffMoved(SATO, PENSION, OCTOBER))
        .when(new MoveStaff(SATO, PENSION, APRIL, false))
        .expectNoEvents()
        .expectSuccessfulHandlerExecution();
  }

  @Test
  void cannot_move_before_the_day_they_came() {
    fixture
        .given(enrolled())
        .when(new MoveStaff(SATO, PENSION, APRIL.minusDays(1), false))
        .expectExceptionDetails(Refused.because(STARTS_BEFORE_THE_PRESENT_POST));
  }

  @Test
  void may_move_on_the_very_day_they_came() {
    fixture
        .given(enrolled())
        .when(new MoveStaff(SATO, PENSION, APRIL, false))
        .expectEvents(new StaffMoved(SATO, PENSION, APRIL));
  }

  @Test
  void retires() {
    fixture.given(enrolled()).when(new RetireStaff(SATO, OCTOBER)).expectEvents(retired());
  }

  @Test
  void retiring_twice_is_not_news() {
    fixture
        .given(enrolled(), retired())
        .when(new RetireStaff(SATO, OCTOBER))
        .expectNoEvents()
        .expectSuccessfulHandlerExecution();
  }

  @Test
  void cannot_retire_before_the_present_post() {
    fixture
        .given(enrolled(), new StaffMoved(SATO, PENSION, OCTOBER))
        .when(new RetireStaff(SATO, APRIL))
        .expectExceptionDetails(Refused.because(STARTS_BEFORE_THE_PRESENT_POST));
  }

  @Test
  void cannot_move_once_retired() {
    fixture
        .given(enrolled(), retired())
        .when(new MoveStaff(SATO, PENSION, OCTOBER, false))
        .expectExceptionDetails(Refused.because(STAFF_IS_RETIRED));
  }

  @Test
  void is_granted_a_right_for_days_to_come() {
    fixture
        .given(enrolled())
        .when(grant(OCTOBER, OCTOBER.plusYears(1)))
        .expectEvents(granted(OCTOBER, OCTOBER.plusYears(1)));
  }

  @Test
  void the_same_right_again_is_not_news() {
    fixture
        .given(enrolled(), granted(OCTOBER, null))
        .when(grant(OCTOBER, null))
        .expectNoEvents()
        .expectSuccessfulHandlerExecution();
  }

  @Test
  void may_be_granted_again_what_was_withdrawn() {
    fixture
        .given(enrolled(), granted(APRIL, null), withdrawn(OCTOBER))
        .when(grant(APRIL, null))
        .expectEvents(granted(APRIL, null));
  }

  @Test
  void nobody_grants_rights_to_themselves() {
    fixture
        .given(enrolled())
        .when(new GrantRight(SATO, SERVING, CITIZENS, OCTOBER, null, SATO))
        .expectExceptionDetails(Refused.because(RIGHTS_ARE_GIVEN_BY_OTHERS));
  }

  @Test
  void a_right_may_last_one_day_but_not_none() {
    fixture.given(enrolled()).when(grant(OCTOBER, OCTOBER)).expectEvents(granted(OCTOBER, OCTOBER));
    fixture
        .given(enrolled())
        .when(grant(OCTOBER, OCTOBER.minusDays(1)))
        .expectExceptionDetails(Refused.because(RIGHT_ENDS_BEFORE_IT_BEGINS));
  }

  @Test
  void whoever_is_retired_is_granted_nothing_and_breaks_no_glass() {
    fixture
        .given(enrolled(), retired())
        .when(grant(OCTOBER, null))
        .expectExceptionDetails(Refused.because(STAFF_IS_RETIRED));
    fixture
        .given(enrolled(), retired())
        .when(new BreakGlass(SATO, CITIZENS, NAME, NOON))
        .expectExceptionDetails(Refused.because(STAFF_IS_RETIRED));
  }

  @Test
  void a_right_is_withdrawn_once() {
    fixture
        .given(enrolled(), granted(APRIL, null))
        .when(withdraw(OCTOBER))
        .expectEvents(withdrawn(OCTOBER));
    fixture
        .given(enrolled(), granted(APRIL, null), withdrawn(OCTOBER))
        .when(withdraw(OCTOBER))
        .expectNoEvents()
        .expectSuccessfulHandlerExecution();
  }

  @Test
  void what_is_over_by_then_or_was_never_granted_is_not_withdrawn() {
    fixture
        .given(enrolled(), granted(APRIL, OCTOBER.minusDays(1)))
        .when(withdraw(OCTOBER))
        .expectNoEvents();
    fixture.given(enrolled()).when(withdraw(OCTOBER)).expectNoEvents();
  }

  @Test
  void who_moves_leaves_the_rights_at_the_old_section_behind() {
    fixture
        .given(
            enrolled(),
            granted(APRIL, null),
            new RightGranted(SATO, SERVING, PENSION, APRIL, null),
            new RightGranted(SATO, RECEPTION, CITIZENS, APRIL, OCTOBER.minusDays(1)))
        .when(new MoveStaff(SATO, PENSION, OCTOBER, false))
        .expectEvents(new StaffMoved(SATO, PENSION, OCTOBER), withdrawn(OCTOBER));
  }

  @Test
  void who_is_to_help_out_for_a_while_keeps_the_rights_at_the_old_section() {
    fixture
        .given(enrolled(), granted(APRIL, null))
        .when(new MoveStaff(SATO, PENSION, OCTOBER, true))
        .expectEvents(new StaffMoved(SATO, PENSION, OCTOBER));
  }

  @Test
  void looks_past_their_rights_and_says_why() {
    fixture
        .given(enrolled())
        .when(new BreakGlass(SATO, CITIZENS, NAME, NOON))
        .expectEvents(new GlassBroken(SATO, CITIZENS, NAME, NOON));
  }

  @Test
  void only_a_day_in_the_past_is_beyond_what_can_be() {
    assertThat(STARTS_BEFORE_THE_PRESENT_POST.kind()).isEqualTo(Reason.Kind.IMPOSSIBLE);
    assertThat(STAFF_IS_RETIRED.kind()).isEqualTo(Reason.Kind.CONFLICT);
  }

  static List<StaffCommand> everyCommand() {
    return List.of(
        new EnrolStaff(SATO, NAME, CITIZENS, APRIL),
        new MoveStaff(SATO, PENSION, OCTOBER, false),
        new RetireStaff(SATO, OCTOBER),
        grant(OCTOBER, null),
        withdraw(OCTOBER),
        new BreakGlass(SATO, CITIZENS, NAME, NOON));
  }

  @ParameterizedTest
  @MethodSource("everyCommand")
  void their_commands_cross_a_wire(StaffCommand command) {
    var serializer = Jackson3Serializer.builder().build();

    assertThat((Object) serializer.deserialize(serializer.serialize(command, String.class)))
        .isEqualTo(command);
  }

  private static GrantRight grant(LocalDate from, @Nullable LocalDate to) {
    return new GrantRight(SATO, SERVING, CITIZENS, from, to, ONO);
  }

  private static RightGranted granted(LocalDate from, @Nullable LocalDate to) {
    return new RightGranted(SATO, SERVING, CITIZENS, from, to);
  }

  private static WithdrawRight withdraw(LocalDate from) {
    return new WithdrawRight(SATO, SERVING, CITIZENS, from);
  }

  private static RightWithdrawn withdrawn(LocalDate from) {
    return new RightWithdrawn(SATO, SERVING, CITIZENS, from);
  }

  private static StaffEnrolled enrolled() {
    return new StaffEnrolled(SATO, NAME, CITIZENS, APRIL);
  }

  private static StaffRetired retired() {
    return new StaffRetired(SATO, OCTOBER);
  }
}
