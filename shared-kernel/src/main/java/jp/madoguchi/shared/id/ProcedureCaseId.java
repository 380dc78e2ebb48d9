package jp.madoguchi.shared.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** 手続 — names one visitor's one procedure: {@code case-…}. */
public record ProcedureCaseId(@JsonValue String value) implements Identifier {

  private static final String KIND = "case";

  /**
   * @throws IllegalArgumentException if the value is not spelled {@code case-…}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ProcedureCaseId {
    Identifier.checked(KIND, value);
  }

  public static ProcedureCaseId next() {
    return new ProcedureCaseId(Identifier.next(KIND));
  }

  public static ProcedureCaseId of(UUID uuid) {
    return new ProcedureCaseId(Identifier.named(KIND, uuid));
  }

  @Override
  public String toString() {
    return value;
  }
}
