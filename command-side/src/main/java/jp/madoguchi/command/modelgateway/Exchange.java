package jp.madoguchi.command.modelgateway;

import java.time.Duration;
import java.util.Map;
import jp.madoguchi.command.modelgateway.masking.Kind;

/**
 * やり取り — what exactly was sent and came back, masked, for the fact (AN-08).
 *
 * @param sent the whole prompt, as its messages were sent
 * @param received all that arrived, with placeholders, whether or not it was cleared
 * @param model as it is configured
 * @param promptVersion names the wording of the prompt: 「answer@3f2a91c0」
 * @param masked how many different personal values of each kind were kept from the model
 * @param tokensIn as the provider counts, or an estimate if it does not say; the same of tokensOut
 */
public record Exchange(
    String sent,
    String received,
    String model,
    String promptVersion,
    Duration took,
    int tokensIn,
    int tokensOut,
    Map<Kind, Integer> masked) {

  public Exchange {
    masked = Map.copyOf(masked);
  }

  /** Never the words: logs need none of them. */
  @Override
  public String toString() {
    return "Exchange[%s, %s, %d and %d tokens]"
        .formatted(model, promptVersion, tokensIn, tokensOut);
  }
}
