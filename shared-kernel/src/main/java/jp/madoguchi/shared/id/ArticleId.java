package jp.madoguchi.shared.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** ナレッジ記事 — names one article: {@code article-…}. */
public record ArticleId(@JsonValue String value) implements Identifier {

  private static final String KIND = "article";

  /**
   * @throws IllegalArgumentException if the value is not spelled {@code article-…}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ArticleId {
    Identifier.checked(KIND, value);
  }

  public static ArticleId of(UUID uuid) {
    return new ArticleId(Identifier.named(KIND, uuid));
  }

  @Override
  public String toString() {
    return value;
  }
}
