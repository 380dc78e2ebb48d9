package jp.madoguchi.command.contact;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 満足度 — 1 (不満) to 5 (満足). */
record Score(@JsonValue int value) {

  /**
   * @throws IllegalArgumentException if it is not from 1 to 5
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  Score {
    if (value < 1 || value > 5) {
      throw new IllegalArgumentException("満足度は1から5で指定してください");
    }
  }
}
