package jp.madoguchi.allinone.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** 強制終了 — after five failures in a row an account is locked for a quarter of an hour (SE-05). */
final class Attempts {

  static final int ALLOWED = 5;
  static final Duration LOCKED_FOR = Duration.ofMinutes(15);

  private final Clock clock;
  private final Map<String, Failures> failures = new ConcurrentHashMap<>();

  Attempts(Clock clock) {
    this.clock = clock;
  }

  private record Failures(int count, Instant last) {

    boolean lock(Instant now) {
      return count >= ALLOWED && now.isBefore(last.plus(LOCKED_FOR));
    }

    /** Old failures are forgotten as a lock is. */
    Failures oneMore(Instant now) {
      return new Failures(now.isBefore(last.plus(LOCKED_FOR)) ? count + 1 : 1, now);
    }
  }

  boolean isLocked(String account) {
    var known = failures.get(account);
    return known != null && known.lock(clock.instant());
  }

  void failed(String account) {
    var now = clock.instant();
    failures.merge(account, new Failures(1, now), (known, _) -> known.oneMore(now));
  }

  void succeeded(String account) {
    failures.remove(account);
  }
}
