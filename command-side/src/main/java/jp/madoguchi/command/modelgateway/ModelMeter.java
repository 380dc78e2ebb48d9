package jp.madoguchi.command.modelgateway;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Locale;
import jp.madoguchi.command.modelgateway.Outcome.Answered;
import jp.madoguchi.command.modelgateway.Outcome.Unanswered;
import org.jspecify.annotations.Nullable;

/** 計測 — how often a model was asked, what came of it, how long it took, and how many tokens. */
final class ModelMeter {

  private final MeterRegistry meters;

  ModelMeter(MeterRegistry meters) {
    this.meters = meters;
  }

  void record(Task task, Outcome outcome, Duration took) {
    meters
        .timer(
            "madoguchi.model.requests",
            "task",
            task.name().toLowerCase(Locale.ROOT),
            "outcome",
            name(outcome))
        .record(took);
    var exchange = exchange(outcome);
    if (exchange != null) {
      meters.counter("madoguchi.model.tokens", "direction", "in").increment(exchange.tokensIn());
      meters.counter("madoguchi.model.tokens", "direction", "out").increment(exchange.tokensOut());
    }
  }

  private static String name(Outcome outcome) {
    return switch (outcome) {
      case Answered _ -> "ANSWERED";
      case Unanswered(var reason, _) -> reason.name();
    };
  }

  private static @Nullable Exchange exchange(Outcome outcome) {
    return switch (outcome) {
      case Answered(var exchange, _, _) -> exchange;
      case Unanswered(_, var exchange) -> exchange;
    };
  }
}
