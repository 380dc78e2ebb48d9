package jp.madoguchi.command.tickets;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 発券数 — 0 to 10,000 tickets of a day. */
record Issued(@JsonValue int value) {

  private static final int MOST = 10_000;

  /**
   * @throws IllegalArgumentException if it is not from 0 to 10,000
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  Issued {
    if (value < 0 || value > MOST) {
      throw new IllegalArgumentException("発券数は0から%,dで指定してください".formatted(MOST));
    }
  }
}
