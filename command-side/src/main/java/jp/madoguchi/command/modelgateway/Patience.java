package jp.madoguchi.command.modelgateway;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import jp.madoguchi.command.modelgateway.provider.ModelProvider;
import jp.madoguchi.command.modelgateway.provider.ModelProvider.Prompt;
import jp.madoguchi.command.modelgateway.provider.ModelProvider.Usage;
import jp.madoguchi.command.modelgateway.provider.ProviderTrouble;
import jp.madoguchi.command.modelgateway.provider.ProviderTrouble.Sort;
import org.springframework.core.retry.RetryException;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;

/**
 * 根気 — asks a busy provider again, twice at most, and none that has failed half of the time of
 * late.
 */
final class Patience {

  private static final int RETRIES = 2;
  private static final double TWICE_AS_LONG = 2.0;
  private static final int LATELY = 10;
  private static final int FIRST_JUDGED = 5;
  private static final int HALF = 50;
  private static final Duration REST = Duration.ofSeconds(30);

  private final ModelProvider provider;
  private final Duration within;
  private final RetryTemplate retries;
  private final CircuitBreaker circuit = circuit("language-model");

  Patience(ModelProvider provider, Duration within, Duration retryAfter) {
    this.provider = provider;
    this.within = within;
    this.retries =
        new RetryTemplate(
            RetryPolicy.builder()
                .maxRetries(RETRIES)
                .delay(retryAfter)
                .multiplier(TWICE_AS_LONG)
                .predicate(Patience::isWorthAsking)
                .build());
  }

  /** Open for half a minute once half of the last calls have failed. */
  static CircuitBreaker circuit(String name) {
    return CircuitBreaker.of(
        name,
        CircuitBreakerConfig.custom()
            .slidingWindowSize(LATELY)
            .minimumNumberOfCalls(FIRST_JUDGED)
            .failureRateThreshold(HALF)
            .waitDurationInOpenState(REST)
            .permittedNumberOfCallsInHalfOpenState(1)
            .build());
  }

  /** Whoever asks must send afterwards. */
  boolean isAllowed() {
    return circuit.tryAcquirePermission();
  }

  Usage send(Prompt prompt, Predicate<String> goesOn) throws ProviderTrouble {
    try {
      var usage = retries.execute(() -> provider.send(prompt, goesOn, within));
      circuit.onSuccess(0, TimeUnit.NANOSECONDS);
      return usage;
    } catch (RetryException e) {
      circuit.onError(0, TimeUnit.NANOSECONDS, e);
      throw e.getCause() instanceof ProviderTrouble trouble
          ? trouble
          : new ProviderTrouble(Sort.REFUSED, e.getCause());
    }
  }

  private static boolean isWorthAsking(Throwable thrown) {
    return thrown instanceof ProviderTrouble trouble && trouble.sort() == Sort.BUSY;
  }
}
