package jp.madoguchi.command.consultation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 回答までの開庁日 — how long a section has to answer another one: 1 to 20 days, usually 3. */
record WorkingDaysToAnswer(@JsonValue int value) {

  static final WorkingDaysToAnswer USUAL = new WorkingDaysToAnswer(3);

  /**
   * @throws IllegalArgumentException if it is not from 1 to 20
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  WorkingDaysToAnswer {
    if (value < 1 || value > 20) {
      throw new IllegalArgumentException("回答期限は1開庁日から20開庁日で指定してください");
    }
  }
}
