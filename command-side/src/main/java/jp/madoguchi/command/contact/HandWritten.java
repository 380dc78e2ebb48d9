package jp.madoguchi.command.contact;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 手書きした様式 — 0 to 50 forms on which name or address had to be written by hand. */
record HandWritten(@JsonValue int value) {

  private static final int MOST = 50;

  /**
   * @throws IllegalArgumentException if it is not from 0 to 50
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  HandWritten {
    if (value < 0 || value > MOST) {
      throw new IllegalArgumentException("手書きした様式の数は0から%dで指定してください".formatted(MOST));
    }
  }
}
