package jp.madoguchi.shared.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** 来庁者対応 — names one contact: {@code contact-…}. */
public record ContactId(@JsonValue String value) implements Identifier {

  private static final String KIND = "contact";

  /**
   * @throws IllegalArgumentException if the value is not spelled {@code contact-…}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ContactId {
    Identifier.checked(KIND, value);
  }

  public static ContactId next() {
    return new ContactId(Identifier.next(KIND));
  }

  public static ContactId of(UUID uuid) {
    return new ContactId(Identifier.named(KIND, uuid));
  }

  @Override
  public String toString() {
    return value;
  }
}
