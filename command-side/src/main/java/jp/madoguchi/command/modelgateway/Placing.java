package jp.madoguchi.command.modelgateway;

import java.time.Duration;
import jp.madoguchi.platform.consultation.Meaning;
import org.jspecify.annotations.Nullable;

/**
 * 位置付け — what left of a question, masked, to be placed by its meaning.
 *
 * @param meaning where it lies; none if the provider did not say so in time
 */
public record Placing(String sent, String model, @Nullable Meaning meaning, Duration took) {

  /** Never the words, even masked. */
  @Override
  public String toString() {
    return "Placing[%s, %s]".formatted(model, meaning);
  }
}
