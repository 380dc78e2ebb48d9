package jp.madoguchi.query.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import jp.madoguchi.shared.id.DepartmentId;
import org.junit.jupiter.api.Test;

class RecentNamesTest {

  private static final DepartmentId CITIZENS = new DepartmentId("dept-citizens");

  private final AtomicInteger readings = new AtomicInteger();
  private final RecentNames names =
      new RecentNames(
          () -> {
            readings.incrementAndGet();
            return Map.of("dept-citizens", "市民課");
          });

  @Test
  void knows_what_was_read_and_nothing_else() {
    assertThat(names.of(CITIZENS)).contains("市民課");
    assertThat(names.of(new DepartmentId("dept-tax"))).isEmpty();
  }

  @Test
  void does_not_read_for_every_name() {
    for (var asked = 0; asked < 100; asked++) {
      names.of(CITIZENS);
    }

    assertThat(readings).hasValueLessThan(100);
  }
}
