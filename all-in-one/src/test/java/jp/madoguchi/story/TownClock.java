package jp.madoguchi.story;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The clock of the stories: it stands at 9:00 on a Thursday in April, and is moved by hand. */
@Configuration(proxyBeanMethods = false)
class TownClock {

  static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

  private static final AtomicReference<Instant> NOW =
      new AtomicReference<>(ZonedDateTime.of(2026, 4, 2, 9, 0, 0, 0, TOKYO).toInstant());

  @Bean
  Clock clock() {
    return new HandMoved(TOKYO);
  }

  /** Time passes; it never goes back, because all stories share it. */
  static void passes(Duration time) {
    NOW.updateAndGet(now -> now.plus(time));
  }

  /** The counters open on the next weekday. */
  static void nextMorning() {
    var today = now();
    var days =
        switch (today.getDayOfWeek()) {
          case FRIDAY -> 3;
          case SATURDAY -> 2;
          case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, SUNDAY -> 1;
        };
    passes(Duration.between(today, today.toLocalDate().plusDays(days).atTime(9, 0).atZone(TOKYO)));
  }

  static ZonedDateTime now() {
    return NOW.get().atZone(TOKYO);
  }

  private static final class HandMoved extends Clock {

    private final ZoneId zone;

    HandMoved(ZoneId zone) {
      this.zone = zone;
    }

    @Override
    public ZoneId getZone() {
      return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
      return new HandMoved(other);
    }

    @Override
    public Instant instant() {
      return NOW.get();
    }
  }
}
