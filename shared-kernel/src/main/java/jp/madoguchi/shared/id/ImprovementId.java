package jp.madoguchi.shared.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** 改善検討 — names one improvement that a section works on: {@code improvement-…}. */
public record ImprovementId(@JsonValue String value) implements Identifier {

  private static final String KIND = "improvement";

  /**
   * @throws IllegalArgumentException if the value is not spelled {@code improvement-…}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ImprovementId {
    Identifier.checked(KIND, value);
  }

  public static ImprovementId of(UUID uuid) {
    return new ImprovementId(Identifier.named(KIND, uuid));
  }

  @Override
  public String toString() {
    return value;
  }
}
