package jp.madoguchi.platform.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.shared.access.AccessFact;
import jp.madoguchi.shared.access.SignInFailed;
import jp.madoguchi.shared.access.SignInFailure;
import jp.madoguchi.shared.id.StaffId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SignInLogTest {

  private static final Instant NOON = Instant.parse("2026-04-02T03:00:00Z");
  private static final SignInFailed SATO =
      new SignInFailed(new StaffId("staff-sato"), SignInFailure.WRONG_PASSWORD, 1, NOON);
  private static final SignInFailed SOMEBODY =
      new SignInFailed(null, SignInFailure.BAD_SIGNATURE, 1, NOON);

  private final List<AccessFact> record = new ArrayList<>();
  private final SignInLog log = new SignInLog(record::add);

  @AfterEach
  void close() {
    log.destroy();
  }

  @Test
  void tells_each_failure_that_comes_alone() {
    log.hear(SATO);
    log.hear(SOMEBODY);
    log.hear(SATO);

    assertThat(record).containsExactly(SATO, SOMEBODY, SATO);
  }

  @Test
  void tells_a_flood_by_its_number_and_loses_none() {
    for (var n = 0; n < 10_000; n++) {
      log.hear(SOMEBODY);
    }
    log.hear(SATO);
    assertThat(record).hasSize(11).endsWith(SATO);

    log.destroy();

    assertThat(record)
        .hasSize(12)
        .endsWith(new SignInFailed(null, SignInFailure.BAD_SIGNATURE, 9_990, NOON));
  }
}
