package jp.madoguchi.command.visitor;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import jp.madoguchi.shared.visitor.RestrainedProcess;
import jp.madoguchi.shared.visitor.RestraintLevel;
import jp.madoguchi.shared.visitor.VisitorEvent.Restraint;

/** 抑止 — which processes are restrained and how strictly, at least one, each once, in order. */
record Restraints(@JsonValue List<Restraint> all) {

  /** Nothing is done for a protected person without a second look, unless somebody says less. */
  static final Restraints EVERYTHING =
      new Restraints(
          Arrays.stream(RestrainedProcess.values())
              .map(process -> new Restraint(process, RestraintLevel.ERROR))
              .toList());

  /**
   * @throws IllegalArgumentException if there is none, or a process stands there twice
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  Restraints {
    if (all.isEmpty() || all.stream().anyMatch(Objects::isNull)) {
      throw new IllegalArgumentException("抑止する処理を1つ以上指定してください");
    }
    if (all.stream().map(Restraint::process).distinct().count() < all.size()) {
      throw new IllegalArgumentException("同じ処理を2度指定することはできません");
    }
    all = all.stream().sorted(Comparator.comparing(Restraint::process)).toList();
  }

  boolean restrain(RestrainedProcess process) {
    return all.stream().anyMatch(restraint -> restraint.process() == process);
  }

  boolean refuse(RestrainedProcess process) {
    return all.contains(new Restraint(process, RestraintLevel.ERROR));
  }
}
