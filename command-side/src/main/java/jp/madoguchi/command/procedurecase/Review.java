package jp.madoguchi.command.procedurecase;

import static jp.madoguchi.command.procedurecase.ProcedureCaseRejection.FIELD_IS_NOT_PART_OF_THE_CASE;
import static jp.madoguchi.command.procedurecase.ProcedureCaseRejection.FINDINGS_ARE_MISSING;
import static jp.madoguchi.command.procedurecase.ProcedureCaseRejection.FINDINGS_STAND_AGAINST_IT;
import static jp.madoguchi.command.procedurecase.ProcedureCaseRejection.FINDING_NEEDS_A_REASON;
import static jp.madoguchi.command.procedurecase.ProcedureCaseRejection.PROPOSALS_ARE_OPEN;
import static jp.madoguchi.command.procedurecase.ProcedureCaseRejection.REVIEW_ITEM_IS_NOT_PART_OF_THE_CASE;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.ProposeFindings;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.RecordFinding;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.StateApplication;
import jp.madoguchi.shared.catalog.ProcedureRevision;
import jp.madoguchi.shared.catalog.ReviewAid;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.ApplicationStated;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.FindingOverridden;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.FindingProposed;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.FindingRecorded;
import jp.madoguchi.shared.procedurecase.StatedValue;
import jp.madoguchi.shared.procedurecase.Verdict;

/** 審査 — the items to be checked, and what is proposed and found about each at present. */
record Review(ReviewAid aid, Verdicts found, Verdicts proposed, List<String> items) {

  static Review of(ProcedureRevision procedure) {
    return new Review(
        procedure.reviewAid(), Verdicts.NONE, Verdicts.NONE, List.copyOf(procedure.reviewItems()));
  }

  Optional<ApplicationStated> decide(StateApplication command) {
    if (command.values().stream().anyMatch(value -> aid.field(value.field()).isEmpty())) {
      throw FIELD_IS_NOT_PART_OF_THE_CASE.because("この手続の申請項目ではありません");
    }
    return command.values().isEmpty()
        ? Optional.empty()
        : Optional.of(
            new ApplicationStated(command.caseId(), command.values(), command.happenedAt()));
  }

  /** Every inquiry is on record, whatever it says. */
  List<FindingProposed> decide(ProposeFindings command, int revision) {
    return command.proposals().stream()
        .map(
            proposal ->
                new FindingProposed(
                    command.caseId(),
                    requirePart(proposal.item()),
                    proposal.verdict(),
                    proposal.ground(),
                    proposal.rule(),
                    revision,
                    proposal.stated(),
                    proposal.registered(),
                    command.happenedAt()))
        .toList();
  }

  Optional<ProcedureCaseEvent> decide(RecordFinding command) {
    var item = requirePart(command.item());
    var before = found.of(item);
    var proposal = proposed.of(item);
    if (proposal.isEmpty() && before.filter(command.verdict()::equals).isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        proposal
            .filter(verdict -> verdict.contradicts(command.verdict()))
            .or(() -> before)
            .map(verdict -> overridden(command, verdict))
            .orElseGet(() -> recorded(command)));
  }

  private static ProcedureCaseEvent recorded(RecordFinding command) {
    return new FindingRecorded(
        command.caseId(),
        command.item(),
        command.verdict(),
        command.source(),
        command.basis(),
        command.happenedAt());
  }

  private static ProcedureCaseEvent overridden(RecordFinding command, Verdict before) {
    var reason = command.reason();
    if (reason == null) {
      throw FINDING_NEEDS_A_REASON.because("照合や審査の結果と違う判定をするには、理由が必要です");
    }
    return new FindingOverridden(
        command.caseId(), command.item(), before, command.verdict(), reason, command.happenedAt());
  }

  void requireAllMatch() {
    refuse(
        item -> found.of(item).isEmpty(),
        missing -> FINDINGS_ARE_MISSING.because("審査していない項目があります: %s", missing));
    refuse(
        item -> proposed.of(item).isPresent(),
        open -> PROPOSALS_ARE_OPEN.because("台帳との照合結果を確かめていない項目があります: %s", open));
    refuse(
        item -> found.of(item).filter(Verdict.MATCH::equals).isEmpty(),
        against -> FINDINGS_STAND_AGAINST_IT.because("一致していない項目があります: %s", against));
  }

  private void refuse(Predicate<String> unfit, Function<String, ? extends RuntimeException> no) {
    var all = items.stream().filter(unfit).toList();
    if (!all.isEmpty()) {
      throw no.apply(String.join("、", all));
    }
  }

  Review after(ProcedureCaseEvent event) {
    return switch (event) {
      case ApplicationStated stated -> without(stated.values());
      case FindingProposed proposal -> proposed(proposal.item(), proposal.verdict());
      case FindingRecorded finding -> found(finding.item(), finding.verdict());
      case FindingOverridden finding -> found(finding.item(), finding.verdict());
      default -> this;
    };
  }

  /** What was found or proposed by a value that has changed holds no longer. */
  private Review without(List<StatedValue> values) {
    var fields = values.stream().map(StatedValue::field).toList();
    Predicate<String> outdated = item -> aid.reads(item, fields);
    return new Review(aid, found.without(outdated), proposed.without(outdated), items);
  }

  /** Open until somebody says so, unless it is no news to who has found already. */
  private Review proposed(String item, Verdict verdict) {
    var isNews = found.of(item).filter(before -> !verdict.contradicts(before)).isEmpty();
    var rest = proposed.without(item::equals);
    return new Review(aid, found, isNews ? rest.with(item, verdict) : rest, items);
  }

  private Review found(String item, Verdict verdict) {
    return new Review(aid, found.with(item, verdict), proposed.without(item::equals), items);
  }

  private String requirePart(String item) {
    if (!items.contains(item)) {
      throw REVIEW_ITEM_IS_NOT_PART_OF_THE_CASE.because("この手続の審査項目ではありません");
    }
    return item;
  }
}
