package jp.madoguchi.command.contact;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Objects;
import jp.madoguchi.shared.contact.Purpose;

/** 用件 — why somebody comes: at least one purpose, each once. */
record Purposes(@JsonValue List<Purpose> all) {

  /**
   * @throws IllegalArgumentException if there is none
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  Purposes {
    if (all.isEmpty() || all.stream().anyMatch(Objects::isNull)) {
      throw new IllegalArgumentException("用件を1つ以上指定してください");
    }
    all = all.stream().distinct().toList();
  }

  static Purposes of(Purpose... purposes) {
    return new Purposes(List.of(purposes));
  }
}
