package jp.madoguchi.command.visitor;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Objects;

/** 電話番号 — in the order in which they are to be tried: at least one, at most ten, each once. */
record Phones(@JsonValue List<Phone> all) {

  private static final int MOST = 10;

  /**
   * @throws IllegalArgumentException if there are none or too many
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  Phones {
    if (all.isEmpty() || all.size() > MOST || all.stream().anyMatch(Objects::isNull)) {
      throw new IllegalArgumentException("電話番号は1件から%d件まで指定してください".formatted(MOST));
    }
    all = all.stream().distinct().toList();
  }
}
