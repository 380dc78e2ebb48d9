package jp.madoguchi.command.procedurecase;

import static jp.madoguchi.command.procedurecase.ProcedureCaseRejection.FINDINGS_ARE_MISSING;
import static jp.madoguchi.command.procedurecase.ProcedureCaseRejection.FINDINGS_STAND_AGAINST_IT;
import static jp.madoguchi.command.procedurecase.ProcedureCaseRejection.FINDING_NEEDS_A_REASON;
import static jp.madoguchi.command.procedurecase.ProcedureCaseRejection.REVIEW_ITEM_IS_NOT_PART_OF_THE_CASE;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.RecordFinding;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.FindingOverridden;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.FindingRecorded;
import jp.madoguchi.shared.procedurecase.Verdict;

/** 審査 — the items to be checked, and the verdict that each has at present. */
record Review(List<String> items, Map<String, Verdict> verdicts) {

  static Review of(List<String> items) {
    return new Review(List.copyOf(items), Map.of());
  }

  Optional<ProcedureCaseEvent> decide(RecordFinding command) {
    if (!items.contains(command.item())) {
      throw REVIEW_ITEM_IS_NOT_PART_OF_THE_CASE.because("この手続の審査項目ではありません");
    }
    var before = verdicts.get(command.item());
    if (before == command.verdict()) {
      return Optional.empty();
    }
    return Optional.of(before == null ? recorded(command) : overridden(command, before));
  }

  private static FindingRecorded recorded(RecordFinding command) {
    return new FindingRecorded(
        command.caseId(),
        command.item(),
        command.verdict(),
        command.source(),
        command.basis(),
        command.happenedAt());
  }

  private static FindingOverridden overridden(RecordFinding command, Verdict before) {
    var reason = command.reason();
    if (reason == null) {
      throw FINDING_NEEDS_A_REASON.because("審査結果を変えるには理由が必要です");
    }
    return new FindingOverridden(
        command.caseId(), command.item(), before, command.verdict(), reason, command.happenedAt());
  }

  void requireAllMatch() {
    var missing = items.stream().filter(item -> !verdicts.containsKey(item)).toList();
    if (!missing.isEmpty()) {
      throw FINDINGS_ARE_MISSING.because("審査していない項目があります: %s", String.join("、", missing));
    }
    var against = items.stream().filter(item -> verdicts.get(item) != Verdict.MATCH).toList();
    if (!against.isEmpty()) {
      throw FINDINGS_STAND_AGAINST_IT.because("一致していない項目があります: %s", String.join("、", against));
    }
  }

  Review found(String item, Verdict verdict) {
    var all = new HashMap<>(verdicts);
    all.put(item, verdict);
    return new Review(items, Map.copyOf(all));
  }
}
