package jp.madoguchi.command.staff;

import static jp.madoguchi.command.staff.StaffRejection.STAFF_IS_RETIRED;
import static jp.madoguchi.command.staff.StaffRejection.STARTS_BEFORE_THE_PRESENT_POST;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.command.staff.StaffCommand.EnrolStaff;
import jp.madoguchi.command.staff.StaffCommand.MoveStaff;
import jp.madoguchi.command.staff.StaffCommand.RetireStaff;
import jp.madoguchi.command.support.Refused;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.id.StaffId;
import jp.madoguchi.shared.privacy.SealedText;
import jp.madoguchi.shared.rejection.Reason;
import jp.madoguchi.shared.staff.StaffEvent.StaffEnrolled;
import jp.madoguchi.shared.staff.StaffEvent.StaffMoved;
import jp.madoguchi.shared.staff.StaffEvent.StaffRetired;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StaffMemberTest {

  private static final StaffId SATO = new StaffId("staff-sato");
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
        .when(new MoveStaff(SATO, PENSION, OCTOBER))
        .expectEvents(new StaffMoved(SATO, PENSION, OCTOBER));
  }

  @Test
  void moving_to_where_they_are_is_not_news() {
    fixture
        .given(enrolled(), new StaffMoved(SATO, PENSION, OCTOBER))
        .when(new MoveStaff(SATO, PENSION, APRIL))
        .expectNoEvents()
        .expectSuccessfulHandlerExecution();
  }

  @Test
  void cannot_move_before_the_day_they_came() {
    fixture
        .given(enrolled())
        .when(new MoveStaff(SATO, PENSION, APRIL.minusDays(1)))
        .expectExceptionDetails(Refused.because(STARTS_BEFORE_THE_PRESENT_POST));
  }

  @Test
  void may_move_on_the_very_day_they_came() {
    fixture
        .given(enrolled())
        .when(new MoveStaff(SATO, PENSION, APRIL))
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
        .when(new MoveStaff(SATO, PENSION, OCTOBER))
        .expectExceptionDetails(Refused.because(STAFF_IS_RETIRED));
  }

  @Test
  void only_a_day_in_the_past_is_beyond_what_can_be() {
    assertThat(STARTS_BEFORE_THE_PRESENT_POST.kind()).isEqualTo(Reason.Kind.IMPOSSIBLE);
    assertThat(STAFF_IS_RETIRED.kind()).isEqualTo(Reason.Kind.CONFLICT);
  }

  static List<StaffCommand> everyCommand() {
    return List.of(
        new EnrolStaff(SATO, NAME, CITIZENS, APRIL),
        new MoveStaff(SATO, PENSION, OCTOBER),
        new RetireStaff(SATO, OCTOBER));
  }

  @ParameterizedTest
  @MethodSource("everyCommand")
  void their_commands_cross_a_wire(StaffCommand command) {
    var serializer = Jackson3Serializer.builder().build();

    assertThat((Object) serializer.deserialize(serializer.serialize(command, String.class)))
        .isEqualTo(command);
  }

  private static StaffEnrolled enrolled() {
    return new StaffEnrolled(SATO, NAME, CITIZENS, APRIL);
  }

  private static StaffRetired retired() {
    return new StaffRetired(SATO, OCTOBER);
  }
}
