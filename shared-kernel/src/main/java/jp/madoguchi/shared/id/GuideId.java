package jp.madoguchi.shared.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 手続ガイド — names a guide: {@code guide-…}. */
public record GuideId(@JsonValue String value) implements Identifier {

  /** The one that clerks are guided by unless they ask for another. */
  public static final GuideId OF_THE_CITY = new GuideId("guide-city");

  private static final String KIND = "guide";

  /**
   * @throws IllegalArgumentException if the value is not spelled {@code guide-…}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public GuideId {
    Identifier.checked(KIND, value);
  }

  @Override
  public String toString() {
    return value;
  }
}
