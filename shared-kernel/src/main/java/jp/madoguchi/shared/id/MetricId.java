package jp.madoguchi.shared.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** KPI — names one definition of a KPI: {@code metric-wait}. */
public record MetricId(@JsonValue String value) implements Identifier {

  private static final String KIND = "metric";

  /**
   * @throws IllegalArgumentException if the value is not spelled {@code metric-…}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public MetricId {
    Identifier.checked(KIND, value);
  }

  @Override
  public String toString() {
    return value;
  }
}
