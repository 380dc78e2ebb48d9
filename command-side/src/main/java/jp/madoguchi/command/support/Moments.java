package jp.madoguchi.command.support;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import jp.madoguchi.platform.web.RequestRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** When things happened: what the caller said, or now. Milliseconds; days are days in Tokyo. */
@Component
public class Moments {

  private final Clock clock;

  Moments(Clock clock) {
    this.clock = clock;
  }

  /**
   * @throws RequestRefused (422) if it is still to come
   */
  public Instant orNow(@Nullable OffsetDateTime happenedAt) {
    var now = clock.instant();
    var moment = happenedAt == null ? now : happenedAt.toInstant();
    if (moment.isAfter(now)) {
      throw new RequestRefused(
          HttpStatus.UNPROCESSABLE_CONTENT, "HAPPENED_IN_THE_FUTURE", "happenedAt に未来の時刻は指定できません");
    }
    return moment.truncatedTo(ChronoUnit.MILLIS);
  }

  /** Now. */
  public Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  /**
   * That day, or today: what was so in the past cannot be decided any more.
   *
   * @throws RequestRefused (422) if it is over
   */
  public LocalDate todayOrLater(@Nullable LocalDate day) {
    var today = today();
    if (day != null && day.isBefore(today)) {
      throw new RequestRefused(HttpStatus.UNPROCESSABLE_CONTENT, "DAY_IS_OVER", "今日より前の日は指定できません");
    }
    return day == null ? today : day;
  }

  /** Today in Tokyo. */
  public LocalDate today() {
    return LocalDate.now(clock);
  }
}
