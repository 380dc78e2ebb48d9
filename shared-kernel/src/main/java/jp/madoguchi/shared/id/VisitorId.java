package jp.madoguchi.shared.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** 来庁者 — names one visitor: {@code visitor-…}. */
public record VisitorId(@JsonValue String value) implements Identifier {

  private static final String KIND = "visitor";

  /**
   * @throws IllegalArgumentException if the value is not spelled {@code visitor-…}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public VisitorId {
    Identifier.checked(KIND, value);
  }

  public static VisitorId next() {
    return new VisitorId(Identifier.next(KIND));
  }

  public static VisitorId of(UUID uuid) {
    return new VisitorId(Identifier.named(KIND, uuid));
  }

  @Override
  public String toString() {
    return value;
  }
}
