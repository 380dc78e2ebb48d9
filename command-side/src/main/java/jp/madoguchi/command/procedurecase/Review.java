package jp.madoguchi.command.procedurecase;

import static jp.madoguchi.command.procedurecase.ProcedureCaseRejection.FIELD_IS_NOT_PART_OF_THE_CASE;
import static jp.madoguchi.command.procedurecase.ProcedureCaseRejection.FINDINGS_ARE_MISSING;
import static jp.madoguchi.command.procedurecase.ProcedureCaseRejection.FINDINGS_STAND_AGAINST_IT;
import static jp.madoguchi.command.procedurecase.ProcedureCaseRejection.FINDING_NEEDS_A_REASON;
import static jp.madoguchi.command.procedurecase.ProcedureCaseRejection.PROPOSALS_ARE_OPEN;
import static jp.madoguchi.command.procedurecase.ProcedureCaseRejection.REVIEW_ITEM_IS_NOT_PART_OF_THE_CASE;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.FindingProposedByModel;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.FindingRecorded;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.ModelAsked;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.ModelKeptSilent;
import jp.madoguchi.shared.procedurecase.StatedValue;
import jp.madoguchi.shared.procedurecase.Verdict;

/**
 * 審査 — the items to be checked, and what is proposed and found about each at present.
 *
 * @param stated the 申請項目 that have a value
 * @param proposed by the registry or a language model, and not answered by a person
 */
record Review(
    ReviewAid aid,
    Set<String> stated,
    Verdicts found,
    Verdicts proposed,
    Consulted consulted,
    List<String> items) {

  static Review of(ProcedureRevision procedure) {
    return new Review(
        procedure.reviewAid(),
        Set.of(),
        Verdicts.NONE,
        Verdicts.NONE,
        Consulted.NOBODY,
        List.copyOf(procedure.reviewItems()));
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
      throw FINDING_NEEDS_A_REASON.because("照合、提案、審査の結果と違う判定をするには、理由が必要です");
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
        open -> PROPOSALS_ARE_OPEN.because("照合結果や提案を確かめていない項目があります: %s", open));
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
      case ModelAsked asked -> with(consulted.after(asked));
      case FindingProposedByModel proposal ->
          proposed(proposal.item(), proposal.verdict()).with(consulted.after(proposal));
      case ModelKeptSilent silent -> with(consulted.after(silent));
      case FindingRecorded finding -> found(finding.item(), finding.verdict());
      case FindingOverridden finding -> found(finding.item(), finding.verdict());
      default -> this;
    };
  }

  /** What was found or proposed by a value that has changed holds no longer. */
  private Review without(List<StatedValue> values) {
    var fields = values.stream().map(StatedValue::field).toList();
    var all = new HashSet<>(stated);
    all.addAll(fields);
    Predicate<String> outdated = item -> aid.reads(item, fields) || wasTold(item, fields);
    return new Review(
        aid,
        Set.copyOf(all),
        found.without(outdated),
        proposed.without(outdated),
        consulted.without(outdated),
        items);
  }

  /** What a person found after a model had spoken goes by what it was told, too. */
  private boolean wasTold(String item, List<String> fields) {
    return consulted.isAbout(item) && aid.tellsAbout(item, fields);
  }

  /** Open until somebody says so, unless it is no news to who has found already. */
  private Review proposed(String item, Verdict verdict) {
    var isNews = found.of(item).filter(before -> !verdict.contradicts(before)).isEmpty();
    var rest = proposed.without(item::equals);
    return with(found, isNews ? rest.with(item, verdict) : rest);
  }

  private Review found(String item, Verdict verdict) {
    return with(found.with(item, verdict), proposed.without(item::equals));
  }

  private Review with(Verdicts findings, Verdicts proposals) {
    return new Review(aid, stated, findings, proposals, consulted, items);
  }

  private Review with(Consulted next) {
    return new Review(aid, stated, found, proposed, next, items);
  }

  String requirePart(String item) {
    if (!items.contains(item)) {
      throw REVIEW_ITEM_IS_NOT_PART_OF_THE_CASE.because("この手続の審査項目ではありません");
    }
    return item;
  }
}
