package jp.madoguchi.shared.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.id.StaffId;
import org.junit.jupiter.api.Test;

class ActorTest {

  private static final Actor SATO =
      new Actor(
          new StaffId("staff-sato"), new DepartmentId("dept-citizens"), "terminal-3", "inquiry");

  @Test
  void travels_as_metadata_and_arrives_the_same() {
    assertThat(Actor.from(SATO.toMetadata())).contains(SATO);
  }

  @Test
  void travels_under_the_names_that_are_said() {
    assertThat(SATO.toMetadata().keySet()).isEqualTo(Actor.METADATA_KEYS);
  }

  @Test
  void is_nobody_where_the_metadata_name_nobody() {
    assertThat(Actor.from(Map.of())).isEmpty();
  }

  @Test
  void who_said_neither_terminal_nor_purpose_has_none() {
    var bare =
        Actor.from(Map.of("actorStaff", "staff-sato", "actorDepartment", "dept-citizens"))
            .orElseThrow();

    assertThat(bare.terminal()).isEmpty();
    assertThat(bare.purpose()).isEmpty();
  }
}
