package jp.madoguchi.command.modelgateway;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * 埋め込みの設定.
 *
 * @param url of an OpenAI-compatible endpoint, with {@code /v1}; empty for none
 * @param key empty where none is asked for
 * @param name of the embedding model
 * @param within how long a question may take: a clerk waits for it
 * @param passagesWithin how long the passages of an article may take: nobody waits for them
 */
@ConfigurationProperties("madoguchi.embedding")
record EmbeddingSettings(
    String url, String key, String name, Duration within, Duration passagesWithin) {

  boolean isNone() {
    return url.isBlank();
  }

  /**
   * @throws IllegalArgumentException if it is no address, or no model is named
   */
  URI endpoint() {
    if (name.isBlank()) {
      throw new IllegalArgumentException("madoguchi.embedding.url needs madoguchi.embedding.name");
    }
    return URI.create(url.strip());
  }

  /** Never the key. */
  @Override
  public String toString() {
    return "EmbeddingSettings[%s at %s]".formatted(name, url);
  }
}
