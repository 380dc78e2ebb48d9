package jp.madoguchi.command.modelgateway;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.command.modelgateway.provider.SpringAiEmbeddings;
import jp.madoguchi.platform.consultation.Meaning;

/**
 * 埋め込み — asks a provider where texts lie by their meaning: mask, check, send. What cannot be
 * cleared is not sent, and whatever troubles the provider has, nobody hears of it but by having no
 * answer.
 */
public interface Embeddings {

  /** Nothing if nothing left: it could not be cleared, or the provider is left alone. */
  Optional<Placing> ofQuestion(String typed, KnownPerson person);

  /**
   * As many as there are texts, in their order; one that could not be cleared has no coordinates.
   * No answer if the provider did not give one.
   */
  Optional<List<Meaning>> ofPassages(List<String> published);

  /**
   * Of an endpoint that asks for no key and is given time: to be measured, not to be waited for.
   */
  static Embeddings patient(URI url, String model) {
    var provider = new SpringAiEmbeddings(url, "", model, Duration.ofSeconds(20));
    return new MaskingEmbeddings(provider, provider, new SimpleMeterRegistry());
  }
}
