package jp.madoguchi.workbench.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.madoguchi.workbench.day.Acquaintances.Acquaintance;
import jp.madoguchi.workbench.http.Clerk;
import org.junit.jupiter.api.Test;

class AcquaintancesTest {

  private static final LocalDate FRIDAY = LocalDate.of(2026, 4, 3);
  private static final Clerk SATO = new Clerk("staff-sato", "dept-citizens");
  private static final Clerk FUJITA = new Clerk("staff-fujita", "dept-tax");

  private final Acquaintances acquaintances = new Acquaintances();

  @Test
  void who_was_there_last_comes_again_on_another_day_to_the_same_section_and_once() {
    acquaintances.made(SATO, on(FRIDAY.minusDays(2)));
    acquaintances.made(SATO, on(FRIDAY.minusDays(1)));
    acquaintances.made(SATO, on(FRIDAY));

    assertThat(acquaintances.meet(FUJITA, FRIDAY)).isEmpty();
    assertThat(acquaintances.meet(SATO, FRIDAY)).contains(on(FRIDAY.minusDays(1)));
    assertThat(acquaintances.meet(SATO, FRIDAY)).contains(on(FRIDAY.minusDays(2)));
    assertThat(acquaintances.meet(SATO, FRIDAY)).isEmpty();
  }

  private static Acquaintance on(LocalDate day) {
    return new Acquaintance("visitor-" + day, "contact-" + day, day);
  }
}
