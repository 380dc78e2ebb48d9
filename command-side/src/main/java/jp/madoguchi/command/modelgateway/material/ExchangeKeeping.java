package jp.madoguchi.command.modelgateway.material;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import jp.madoguchi.command.modelgateway.Exchange;
import jp.madoguchi.command.modelgateway.Placing;
import jp.madoguchi.command.modelgateway.masking.Kind;
import jp.madoguchi.platform.privacy.MachineText;
import jp.madoguchi.platform.privacy.Sealer;
import jp.madoguchi.shared.consultation.MaskedKind;
import jp.madoguchi.shared.consultation.ModelExchange;
import jp.madoguchi.shared.consultation.QuestionPlacing;
import jp.madoguchi.shared.id.Identifier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** やり取りの保存 — what left and came back, sealed for the life in whose facts it is kept (AN-08). */
@Component
public class ExchangeKeeping {

  private final Sealer sealer;

  ExchangeKeeping(Sealer sealer) {
    this.sealer = sealer;
  }

  public ModelExchange sealed(Identifier life, Exchange exchange) {
    return new ModelExchange(
        sealer.seal(life, new MachineText(exchange.sent())),
        sealer.seal(life, new MachineText(exchange.received())),
        exchange.model(),
        exchange.promptVersion(),
        exchange.took().toMillis(),
        exchange.tokensIn(),
        exchange.tokensOut(),
        masked(exchange.masked()));
  }

  public @Nullable ModelExchange sealedIfPresent(Identifier life, @Nullable Exchange exchange) {
    return exchange == null ? null : sealed(life, exchange);
  }

  public @Nullable QuestionPlacing sealedIfPresent(Identifier life, @Nullable Placing placing) {
    return placing == null
        ? null
        : new QuestionPlacing(
            sealer.seal(life, new MachineText(placing.sent())),
            placing.model(),
            placing.meaning() == null ? 0 : placing.meaning().place().length,
            placing.took().toMillis());
  }

  private static Map<MaskedKind, Integer> masked(Map<Kind, Integer> counts) {
    return counts.entrySet().stream()
        .collect(toMap(entry -> MaskedKind.valueOf(entry.getKey().name()), Map.Entry::getValue));
  }
}
