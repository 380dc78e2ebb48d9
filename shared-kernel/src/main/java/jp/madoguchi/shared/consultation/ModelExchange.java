package jp.madoguchi.shared.consultation;

import java.util.Map;
import jp.madoguchi.shared.privacy.SealedText;
import org.jspecify.annotations.Nullable;

/**
 * やり取り — what exactly left for a model and came back (AN-08). It is masked, and sealed besides: no
 * masking finds every name.
 *
 * @param promptVersion names the wording of the prompt
 * @param millis from the first byte sent to the last received
 * @param masked how many different personal values of each kind were kept from it; none where that
 *     was not counted yet
 */
public record ModelExchange(
    SealedText sent,
    SealedText received,
    String model,
    String promptVersion,
    long millis,
    int tokensIn,
    int tokensOut,
    @Nullable Map<MaskedKind, Integer> masked) {

  public ModelExchange {
    masked = masked == null ? null : Map.copyOf(masked);
  }
}
