package jp.madoguchi.command.visitor;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Objects;
import jp.madoguchi.shared.visitor.RestrainedProcess;

/** 処理 — some of the restrained processes, at least one, each once, in order. */
record Processes(@JsonValue List<RestrainedProcess> all) {

  /**
   * @throws IllegalArgumentException if there is none
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  Processes {
    if (all.isEmpty() || all.stream().anyMatch(Objects::isNull)) {
      throw new IllegalArgumentException("処理を1つ以上指定してください");
    }
    all = all.stream().distinct().sorted().toList();
  }
}
