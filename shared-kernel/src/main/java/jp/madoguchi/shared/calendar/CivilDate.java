package jp.madoguchi.shared.calendar;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * 年月日 — a day of somebody's life as it was written, in our years or in those of an era, and perhaps
 * none of any calendar: 「昭和30年2月30日」, 「年月日不詳」, 「令和2年頃」 (JUKI-80). What was written is kept to the
 * letter; beside it stands a day to sort and to compare by.
 */
public record CivilDate(@JsonValue String asWritten) {

  /**
   * @throws IllegalArgumentException if it cannot be read as a day, or the era had no such year
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public CivilDate {
    WrittenDate.read(asWritten);
  }

  /** {@code 1955-02-30}: of a stretch of days the first, and 00 for what is not known. */
  public String sortable() {
    return WrittenDate.read(asWritten);
  }

  /** Never the day: logs need none of them. */
  @Override
  public String toString() {
    return "CivilDate";
  }
}
