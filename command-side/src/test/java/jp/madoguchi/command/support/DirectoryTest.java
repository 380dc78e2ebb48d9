package jp.madoguchi.command.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.shared.department.DepartmentEvent.DepartmentAbolished;
import jp.madoguchi.shared.department.DepartmentEvent.DepartmentEstablished;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.id.Identifier;
import jp.madoguchi.shared.id.ProcedureId;
import jp.madoguchi.shared.id.StaffId;
import jp.madoguchi.shared.privacy.SealedText;
import jp.madoguchi.shared.rejection.Reason;
import jp.madoguchi.shared.rejection.Rejection;
import jp.madoguchi.shared.staff.StaffEvent.StaffEnrolled;
import jp.madoguchi.shared.staff.StaffEvent.StaffRetired;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.Test;

class DirectoryTest {

  private static final DepartmentId CITIZENS = new DepartmentId("dept-citizens");
  private static final StaffId SATO = new StaffId("staff-sato");
  private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);

  private final EmbeddedEventStore store =
      EmbeddedEventStore.builder().storageEngine(new InMemoryEventStorageEngine()).build();
  private final Directory directory = new Directory(new Facts(store));

  @Test
  void knows_a_section_until_it_is_abolished() {
    happened(CITIZENS, new DepartmentEstablished(CITIZENS, "市民課", "1階", List.of()));
    assertThat(directory.requireDepartment(CITIZENS)).isEqualTo(CITIZENS);

    happened(CITIZENS, new DepartmentAbolished(CITIZENS));
    assertImpossible(() -> directory.requireDepartment(CITIZENS));
  }

  @Test
  void knows_a_member_of_staff_until_they_retire() {
    happened(SATO, new StaffEnrolled(SATO, new SealedText("key", "text"), CITIZENS, APRIL));
    assertThat(directory.requireStaff(SATO)).isEqualTo(SATO);

    happened(SATO, new StaffRetired(SATO, APRIL));
    assertImpossible(() -> directory.requireStaff(SATO));
  }

  @Test
  void knows_nobody_who_was_never_heard_of() {
    assertImpossible(() -> directory.requireDepartment(CITIZENS));
    assertImpossible(() -> directory.requireStaff(SATO));
    assertImpossible(() -> directory.requireProcedure(new ProcedureId("proc-unheard-of")));
  }

  private static void assertImpossible(ThrowingCallable asked) {
    assertThatThrownBy(asked)
        .isInstanceOfSatisfying(
            CommandExecutionException.class,
            no ->
                assertThat(no.<Rejection>getDetails().orElseThrow().kind())
                    .isEqualTo(Reason.Kind.IMPOSSIBLE));
  }

  private void happened(Identifier life, Object fact) {
    var sequence = store.lastSequenceNumberFor(life.value()).orElse(-1L) + 1;
    store.publish(new GenericDomainEventMessage<>("life", life.value(), sequence, fact));
  }
}
