package jp.madoguchi.shared.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 職員 — names one member of staff: {@code staff-…}. */
public record StaffId(@JsonValue String value) implements Identifier {

  private static final String KIND = "staff";

  /**
   * @throws IllegalArgumentException if the value is not spelled {@code staff-…}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public StaffId {
    Identifier.checked(KIND, value);
  }

  @Override
  public String toString() {
    return value;
  }
}
