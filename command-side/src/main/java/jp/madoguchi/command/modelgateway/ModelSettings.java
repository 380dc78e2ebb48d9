package jp.madoguchi.command.modelgateway;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * 設定 — of the way out.
 *
 * @param url of an OpenAI-compatible endpoint, with {@code /v1}; empty for none
 * @param key empty where none is asked for
 * @param name of the model
 * @param within how long an answer may take
 * @param longest how many tokens an answer may have
 * @param tokensADay of each section
 * @param retryAfter how long to wait before asking a busy provider again; doubled the second time
 */
@ConfigurationProperties("madoguchi.model")
record ModelSettings(
    String url,
    String key,
    String name,
    Duration within,
    int longest,
    long tokensADay,
    Duration retryAfter) {

  boolean isNone() {
    return url.isBlank();
  }

  /**
   * @throws IllegalArgumentException if it is no address, or no model is named
   */
  URI endpoint() {
    if (name.isBlank()) {
      throw new IllegalArgumentException("madoguchi.model.url needs madoguchi.model.name");
    }
    return URI.create(url.strip());
  }

  /** Never the key. */
  @Override
  public String toString() {
    return "ModelSettings[%s at %s]".formatted(name, url);
  }
}
