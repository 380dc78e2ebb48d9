package jp.madoguchi.command.department;

import static jp.madoguchi.command.department.DepartmentRejection.DEPARTMENT_IS_ABOLISHED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.List;
import jp.madoguchi.command.department.DepartmentCommand.AbolishDepartment;
import jp.madoguchi.command.department.DepartmentCommand.EstablishDepartment;
import jp.madoguchi.command.department.DepartmentCommand.RearrangeWindows;
import jp.madoguchi.command.department.DepartmentCommand.RenameDepartment;
import jp.madoguchi.command.support.PublicText;
import jp.madoguchi.command.support.Refused;
import jp.madoguchi.shared.contact.Window;
import jp.madoguchi.shared.department.DepartmentEvent.DepartmentAbolished;
import jp.madoguchi.shared.department.DepartmentEvent.DepartmentEstablished;
import jp.madoguchi.shared.department.DepartmentEvent.DepartmentRenamed;
import jp.madoguchi.shared.department.DepartmentEvent.WindowsRearranged;
import jp.madoguchi.shared.id.DepartmentId;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DepartmentTest {

  private static final DepartmentId CITIZENS = new DepartmentId("dept-citizens");
  private static final PublicText NAME = new PublicText("市民課");
  private static final PublicText FLOOR = new PublicText("1階");
  private static final Windows TWO = new Windows(List.of(new Window("1番"), new Window("2番")));
  private static final Windows ONE = new Windows(List.of(new Window("1番")));

  private final FixtureConfiguration<Department> fixture =
      new AggregateTestFixture<>(Department.class);

  @Test
  void is_established_with_its_windows() {
    fixture.givenNoPriorActivity().when(establish(TWO)).expectEvents(established());
  }

  @Test
  void is_renamed() {
    fixture
        .given(established())
        .when(new RenameDepartment(CITIZENS, new PublicText("市民窓口課")))
        .expectEvents(new DepartmentRenamed(CITIZENS, "市民窓口課"));
  }

  @Test
  void renaming_it_to_its_own_name_is_not_news() {
    fixture
        .given(established(), rearranged())
        .when(new RenameDepartment(CITIZENS, NAME))
        .expectNoEvents();
  }

  @Test
  void gets_other_windows() {
    fixture
        .given(established())
        .when(new RearrangeWindows(CITIZENS, FLOOR, ONE))
        .expectEvents(rearranged());
  }

  @Test
  void rearranging_what_is_so_already_is_not_news() {
    fixture
        .given(established(), rearranged(), new DepartmentRenamed(CITIZENS, "市民窓口課"))
        .when(new RearrangeWindows(CITIZENS, FLOOR, ONE))
        .expectNoEvents();
  }

  @Test
  void is_abolished_once() {
    fixture
        .given(established())
        .when(new AbolishDepartment(CITIZENS))
        .expectEvents(new DepartmentAbolished(CITIZENS));
  }

  @Test
  void abolishing_it_twice_is_not_news() {
    fixture
        .given(established(), new DepartmentAbolished(CITIZENS))
        .when(new AbolishDepartment(CITIZENS))
        .expectNoEvents()
        .expectSuccessfulHandlerExecution();
  }

  @Test
  void cannot_be_changed_once_abolished() {
    fixture
        .given(established(), new DepartmentAbolished(CITIZENS))
        .when(new RenameDepartment(CITIZENS, NAME))
        .expectExceptionDetails(Refused.because(DEPARTMENT_IS_ABOLISHED));
  }

  @Test
  void stays_abolished_whatever_is_told_of_it_later() {
    var abolished = new DepartmentState.Abolished();

    assertThat(abolished.after(rearranged())).isEqualTo(abolished);
    assertThat(abolished.after(new DepartmentRenamed(CITIZENS, "市民窓口課"))).isEqualTo(abolished);
  }

  @Test
  void windows_are_some_and_each_named_once() {
    var window = new Window("1番");

    assertThatIllegalArgumentException().isThrownBy(() -> new Windows(List.of()));
    assertThatIllegalArgumentException().isThrownBy(() -> new Windows(List.of(window, window)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Windows(Collections.nCopies(51, window)));
  }

  static List<DepartmentCommand> everyCommand() {
    return List.of(
        establish(TWO),
        new RenameDepartment(CITIZENS, NAME),
        new RearrangeWindows(CITIZENS, FLOOR, ONE),
        new AbolishDepartment(CITIZENS));
  }

  @ParameterizedTest
  @MethodSource("everyCommand")
  void its_commands_cross_a_wire(DepartmentCommand command) {
    var serializer = Jackson3Serializer.builder().build();

    assertThat((Object) serializer.deserialize(serializer.serialize(command, String.class)))
        .isEqualTo(command);
  }

  private static EstablishDepartment establish(Windows windows) {
    return new EstablishDepartment(CITIZENS, NAME, FLOOR, windows);
  }

  private static DepartmentEstablished established() {
    return new DepartmentEstablished(CITIZENS, "市民課", "1階", TWO.inOrder());
  }

  private static WindowsRearranged rearranged() {
    return new WindowsRearranged(CITIZENS, "1階", ONE.inOrder());
  }
}
