package jp.madoguchi.shared.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 課 — names one section of the city hall: {@code dept-citizens}. */
public record DepartmentId(@JsonValue String value) implements Identifier {

  private static final String KIND = "dept";

  /**
   * @throws IllegalArgumentException if the value is not spelled {@code dept-…}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public DepartmentId {
    Identifier.checked(KIND, value);
  }

  @Override
  public String toString() {
    return value;
  }
}
