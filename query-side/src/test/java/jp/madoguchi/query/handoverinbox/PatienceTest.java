package jp.madoguchi.query.handoverinbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import jp.madoguchi.projection.handoverinbox.Pending;
import jp.madoguchi.projection.handoverinbox.Pending.Sort;
import jp.madoguchi.shared.id.DepartmentId;
import org.junit.jupiter.api.Test;

class PatienceTest {

  private static final Instant FRIDAY_AT_NINE = Instant.parse("2026-11-27T00:00:00Z");

  @Test
  void a_visitor_waits_a_quarter_of_an_hour() {
    var sent = sent(Sort.HANDOVER);

    assertThat(Patience.isOver(sent, FRIDAY_AT_NINE.plus(Duration.ofMinutes(15)))).isFalse();
    assertThat(Patience.isOver(sent, FRIDAY_AT_NINE.plus(Duration.ofMinutes(16)))).isTrue();
    assertThat(
            Patience.isOver(sent(Sort.ANNOUNCEMENT), FRIDAY_AT_NINE.plus(Duration.ofMinutes(16))))
        .isTrue();
  }

  @Test
  void a_case_waits_a_working_day() {
    var sent = sent(Sort.TRANSFER);

    assertThat(Patience.isOver(sent, FRIDAY_AT_NINE.plus(Duration.ofDays(3)))).isFalse();
    assertThat(Patience.isOver(sent, FRIDAY_AT_NINE.plus(Duration.ofDays(4)))).isTrue();
  }

  private static Pending sent(Sort sort) {
    return new Pending(
        sort,
        1,
        new DepartmentId("dept-citizens"),
        new DepartmentId("dept-pension"),
        null,
        null,
        List.of(),
        FRIDAY_AT_NINE);
  }
}
