package jp.madoguchi.shared.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 類語辞典 — names a thesaurus: {@code thesaurus-…}. A city has one. */
public record ThesaurusId(@JsonValue String value) implements Identifier {

  /** The one that searches use. */
  public static final ThesaurusId OF_THE_CITY = new ThesaurusId("thesaurus-city");

  private static final String KIND = "thesaurus";

  /**
   * @throws IllegalArgumentException if the value is not spelled {@code thesaurus-…}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ThesaurusId {
    Identifier.checked(KIND, value);
  }

  @Override
  public String toString() {
    return value;
  }
}
