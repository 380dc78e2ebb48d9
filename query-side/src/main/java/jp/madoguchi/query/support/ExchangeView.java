package jp.madoguchi.query.support;

import jp.madoguchi.shared.consultation.ModelExchange;
import org.jspecify.annotations.Nullable;

/** やり取り — what left for a model and came back, as it is shown. */
public record ExchangeView(
    String sent,
    String received,
    String model,
    String promptVersion,
    long millis,
    int tokensIn,
    int tokensOut) {

  public static @Nullable ExchangeView of(@Nullable ModelExchange exchange, Shown shown) {
    return exchange == null
        ? null
        : new ExchangeView(
            shown.text(exchange.sent()),
            shown.text(exchange.received()),
            exchange.model(),
            exchange.promptVersion(),
            exchange.millis(),
            exchange.tokensIn(),
            exchange.tokensOut());
  }
}
