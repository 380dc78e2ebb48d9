package jp.madoguchi.shared.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** AIナビ相談 — names one consultation: {@code consultation-…}. */
public record ConsultationId(@JsonValue String value) implements Identifier {

  private static final String KIND = "consultation";

  /**
   * @throws IllegalArgumentException if the value is not spelled {@code consultation-…}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ConsultationId {
    Identifier.checked(KIND, value);
  }

  public static ConsultationId of(UUID uuid) {
    return new ConsultationId(Identifier.named(KIND, uuid));
  }

  /** The article that may be made of it: one at most, whoever proposes it how often. */
  public ArticleId article() {
    return new ArticleId("article" + value.substring(KIND.length()));
  }

  @Override
  public String toString() {
    return value;
  }
}
