package jp.madoguchi.command.modelgateway.provider;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import jp.madoguchi.command.modelgateway.provider.ProviderTrouble.Sort;
import org.springframework.ai.embedding.EmbeddingModel;
import org.springframework.ai.openai.OpenAiEmbeddingModel;
import org.springframework.ai.openai.OpenAiEmbeddingOptions;

/** OpenAI互換の埋め込み — any endpoint that speaks OpenAI's embeddings, through Spring AI. */
public final class SpringAiEmbeddings implements EmbeddingProvider {

  private static final int NO_RETRIES = 0;

  private final EmbeddingModel client;
  private final String model;

  /**
   * @param url as the provider gives it, with {@code /v1}
   * @param key empty for an endpoint inside the house that asks for none
   */
  public SpringAiEmbeddings(URI url, String key, String model, Duration within) {
    this.model = model;
    this.client =
        OpenAiEmbeddingModel.builder()
            .options(
                OpenAiEmbeddingOptions.builder()
                    .baseUrl(url.toString())
                    .apiKey(key.isEmpty() ? SpringAiProvider.WITHOUT_KEY : key)
                    .model(model)
                    .timeout(within)
                    .maxRetries(NO_RETRIES)
                    .build())
            .build();
  }

  @Override
  public String model() {
    return model;
  }

  @Override
  public List<float[]> places(List<String> texts) throws ProviderTrouble {
    List<float[]> places;
    try {
      places = client.embed(texts);
    } catch (RuntimeException e) {
      throw new ProviderTrouble(SpringAiProvider.sort(e), e);
    }
    if (places.size() != texts.size() || places.stream().anyMatch(place -> place.length == 0)) {
      throw new ProviderTrouble(Sort.REFUSED);
    }
    return places;
  }
}
