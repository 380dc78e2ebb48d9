package jp.madoguchi.query.support;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.ToLongFunction;
import jp.madoguchi.platform.web.RequestRefused;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** How a query controller asks, on a virtual thread, and waits no longer than a person would. */
@Component
public class Asking {

  private static final long PATIENCE_SECONDS = 10;
  private static final Duration WAIT_FOR_VERSION = Duration.ofSeconds(2);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(5);

  private final QueryGateway gateway;

  Asking(QueryGateway gateway) {
    this.gateway = gateway;
  }

  /** The one page that answers, if there is one that the asker may see. */
  public <P> Optional<P> one(Object query, Class<P> page) {
    return answer(gateway.query(query, ResponseTypes.optionalInstanceOf(page)));
  }

  /** All rows that answer, in order. */
  public <R> List<R> all(Object query, Class<R> row) {
    return answer(gateway.query(query, ResponseTypes.multipleInstancesOf(row)));
  }

  /**
   * The one page, once it has seen the version that the caller has written.
   *
   * @param minVersion the sequence that the page must have seen; none to take it as it is
   * @throws RequestRefused 404 if there is none; 503 if it has not come so far within two seconds
   */
  public <P> P one(
      Object query, Class<P> page, ToLongFunction<P> version, @Nullable Long minVersion) {
    var wanted = minVersion == null ? 0 : minVersion;
    var deadline = System.nanoTime() + WAIT_FOR_VERSION.toNanos();
    var found = one(query, page);
    while (minVersion != null && isBehind(found, version, wanted)) {
      if (System.nanoTime() > deadline) {
        throw notYet();
      }
      pause();
      found = one(query, page);
    }
    return found.orElseThrow(Asking::nothing);
  }

  private static <P> boolean isBehind(Optional<P> found, ToLongFunction<P> version, long wanted) {
    return found.map(version::applyAsLong).orElse(-1L) < wanted;
  }

  private static <T> T answer(CompletableFuture<T> future) {
    try {
      return future.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException(e.getCause());
    } catch (TimeoutException e) {
      throw notYet();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw notYet();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(BETWEEN_LOOKS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw notYet();
    }
  }

  private static RequestRefused notYet() {
    return new RequestRefused(
        HttpStatus.SERVICE_UNAVAILABLE, "NOT_YET_VISIBLE", "まだ反映されていません。少し待ってからやり直してください");
  }

  /** 404, and no word about whether it exists for others. */
  public static RequestRefused nothing() {
    return new RequestRefused(HttpStatus.NOT_FOUND, "NOT_FOUND", "指定されたものはありません");
  }
}
