package jp.madoguchi.command.procedurecase;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Objects;
import jp.madoguchi.shared.procedurecase.DefectCode;

/** 不備の理由 — why an application is returned: at least one, each once. */
record Defects(@JsonValue List<DefectCode> all) {

  /**
   * @throws IllegalArgumentException if there is none
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  Defects {
    if (all.isEmpty() || all.stream().anyMatch(Objects::isNull)) {
      throw new IllegalArgumentException("不備の理由を一つ以上指定してください");
    }
    all = all.stream().distinct().toList();
  }
}
