package jp.madoguchi.shared.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/**
 * AIコンシェルジュの相談 — names one session by the anonymous UUID that it had there: {@code concierge-…}.
 */
public record ConciergeSessionId(@JsonValue String value) implements Identifier {

  private static final String KIND = "concierge";

  /**
   * @throws IllegalArgumentException if the value is not spelled {@code concierge-…}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ConciergeSessionId {
    Identifier.checked(KIND, value);
  }

  public static ConciergeSessionId of(UUID uuid) {
    return new ConciergeSessionId(Identifier.named(KIND, uuid));
  }

  @Override
  public String toString() {
    return value;
  }
}
