package jp.madoguchi.platform.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import jp.madoguchi.platform.access.AccessLog;
import jp.madoguchi.shared.access.AccessFact;
import jp.madoguchi.shared.access.SignInFailed;
import jp.madoguchi.shared.access.SignInFailure;
import jp.madoguchi.shared.id.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * 認証失敗の記録 — puts on record whom the house did not let in. Of the same failure of the same account
 * the first few a minute are told one by one, and the others at the minute's end by their number:
 * whoever tries a thousand times a second shall not fill the disk.
 */
@Component
class SignInLog implements DisposableBean {

  private static final int ONE_BY_ONE = 10;
  private static final Duration A_WHILE = Duration.ofMinutes(1);

  private final Consumer<AccessFact> log;
  private final Map<Kind, Flood> floods = new ConcurrentHashMap<>();
  private final ScheduledExecutorService minute =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("sign-in-log").factory());

  @Autowired
  SignInLog(AccessLog log) {
    this(log::tryToRecord);
  }

  SignInLog(Consumer<AccessFact> log) {
    this.log = log;
    minute.scheduleAtFixedRate(
        this::tellTheRest, A_WHILE.toSeconds(), A_WHILE.toSeconds(), TimeUnit.SECONDS);
  }

  private record Kind(SignInFailure cause, @Nullable StaffId account) {}

  private record Flood(int count, Instant since) {

    Flood oneMore() {
      return new Flood(count + 1, since);
    }

    int untold() {
      return Math.max(0, count - ONE_BY_ONE);
    }
  }

  @EventListener
  void hear(SignInFailed failure) {
    var flood =
        floods.compute(
            new Kind(failure.cause(), failure.account()),
            (_, known) -> known == null ? new Flood(1, failure.at()) : known.oneMore());
    if (flood.count() <= ONE_BY_ONE) {
      log.accept(failure);
    }
  }

  private void tellTheRest() {
    rest().forEach(log);
  }

  private List<SignInFailed> rest() {
    return List.copyOf(floods.keySet()).stream().flatMap(this::rest).toList();
  }

  private Stream<SignInFailed> rest(Kind kind) {
    var flood = floods.remove(kind);
    return flood == null || flood.untold() == 0
        ? Stream.empty()
        : Stream.of(new SignInFailed(kind.account(), kind.cause(), flood.untold(), flood.since()));
  }

  @Override
  public void destroy() {
    minute.shutdown();
    tellTheRest();
  }
}
