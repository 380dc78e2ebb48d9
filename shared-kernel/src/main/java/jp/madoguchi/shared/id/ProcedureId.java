package jp.madoguchi.shared.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 手続の種類 — names one procedure of the catalog: {@code proc-moving-in}. */
public record ProcedureId(@JsonValue String value) implements Identifier {

  private static final String KIND = "proc";

  /**
   * @throws IllegalArgumentException if the value is not spelled {@code proc-…}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ProcedureId {
    Identifier.checked(KIND, value);
  }

  @Override
  public String toString() {
    return value;
  }
}
