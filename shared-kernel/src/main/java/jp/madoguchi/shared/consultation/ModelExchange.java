package jp.madoguchi.shared.consultation;

import jp.madoguchi.shared.privacy.SealedText;

/**
 * やり取り — what exactly left for a model and came back (AN-08). It is masked, and sealed besides: no
 * masking finds every name.
 *
 * @param promptVersion names the wording of the prompt
 * @param millis from the first byte sent to the last received
 */
public record ModelExchange(
    SealedText sent,
    SealedText received,
    String model,
    String promptVersion,
    long millis,
    int tokensIn,
    int tokensOut) {}
