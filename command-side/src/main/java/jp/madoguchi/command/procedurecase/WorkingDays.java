package jp.madoguchi.command.procedurecase;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 開庁日の日数 — by how much a person may extend one case: 1 to 250 days, about a year. */
record WorkingDays(@JsonValue int value) {

  /**
   * @throws IllegalArgumentException if it is not from 1 to 250
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  WorkingDays {
    if (value < 1 || value > 250) {
      throw new IllegalArgumentException("延長は1開庁日から250開庁日で指定してください");
    }
  }
}
