package jp.madoguchi.command.procedurecase;

import static jp.madoguchi.command.procedurecase.CaseStories.SEALED;
import static jp.madoguchi.command.procedurecase.CaseStories.THE_CASE;
import static net.jqwik.api.Arbitraries.integers;
import static net.jqwik.api.Arbitraries.just;
import static net.jqwik.api.Arbitraries.of;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.AcceptTransfer;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.AnswerCorrection;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.AskModel;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.AssignCase;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.CancelCase;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.CompleteCase;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.CompleteStep;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.ConfirmCase;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.DecideCase;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.ExtendByRule;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.ExtendCase;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.ProposeFindings;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.ReceiveDocument;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.RecordFinding;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.RecordModelProposal;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.RecordModelSilence;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.ReopenCase;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.RequestCorrection;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.ReturnTransfer;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.SayDueDateApproaches;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.SayDueDatePassed;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.StateApplication;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.TransferCase;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.WaiveDocument;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.WithdrawCase;
import jp.madoguchi.shared.consultation.ModelSilence;
import jp.madoguchi.shared.contact.HandoverReason;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.procedurecase.Decision;
import jp.madoguchi.shared.procedurecase.DefectCode;
import jp.madoguchi.shared.procedurecase.Delivery;
import jp.madoguchi.shared.procedurecase.FindingSource;
import jp.madoguchi.shared.procedurecase.ProposalGround;
import jp.madoguchi.shared.procedurecase.StatedValue;
import jp.madoguchi.shared.procedurecase.Verdict;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Anything that anybody could ask of the case, sensible or not. */
final class AnyCommand {

  private static final List<DepartmentId> SECTIONS =
      List.of(CaseStories.CARE_INSURANCE, CaseStories.DISABILITY, CaseStories.TAX);

  private AnyCommand() {}

  static Arbitrary<ProcedureCaseCommand> arbitrary() {
    return Arbitraries.frequencyOf(
        Tuple.of(10, work()),
        Tuple.of(4, corrections()),
        Tuple.of(3, transfers()),
        Tuple.of(3, endings()),
        Tuple.of(3, dueDates()));
  }

  private static Arbitrary<Instant> when() {
    return integers().between(-2, 60).map(days -> CaseStories.TUESDAY.plus(Duration.ofDays(days)));
  }

  private static Arbitrary<? extends ProcedureCaseCommand> work() {
    var steps =
        Combinators.combine(integers().between(0, 3), when())
            .as((step, when) -> new CompleteStep(THE_CASE, step, when));
    var documents =
        Combinators.combine(of(CaseStories.FORM, CaseStories.CARD, "通帳"), when())
            .as((document, when) -> new ReceiveDocument(THE_CASE, document, when));
    var waivers =
        Combinators.combine(of(CaseStories.FORM, CaseStories.CARD, "通帳"), when())
            .as((document, when) -> new WaiveDocument(THE_CASE, document, when));
    var findings =
        Combinators.combine(
                of(CaseStories.IDENTITY, CaseStories.RESIDENCE, "年齢"),
                of(Verdict.class),
                of(FindingSource.class),
                just(SEALED).injectNull(0.3),
                when())
            .as(
                (item, verdict, source, reason, when) ->
                    new RecordFinding(THE_CASE, item, verdict, source, null, reason, when));
    var stated =
        when()
            .map(
                when ->
                    new StateApplication(
                        THE_CASE,
                        List.of(
                            new StatedValue(CaseStories.MOVED_ON, SEALED),
                            new StatedValue(CaseStories.PAPERS, SEALED)),
                        when));
    var proposed =
        Combinators.combine(of(Verdict.class), when())
            .as((verdict, when) -> new ProposeFindings(THE_CASE, List.of(proposal(verdict)), when));
    var asked = when().map(when -> new AskModel(THE_CASE, CaseStories.IDENTITY, when));
    var replies =
        Combinators.combine(integers().between(1, 3), of(Verdict.class), when())
            .as(
                (request, verdict, when) ->
                    new RecordModelProposal(
                        THE_CASE,
                        request,
                        CaseStories.IDENTITY,
                        verdict,
                        SEALED,
                        List.of(),
                        CaseStories.EXCHANGE,
                        when));
    var silences =
        Combinators.combine(integers().between(1, 3), when())
            .as(
                (request, when) ->
                    new RecordModelSilence(
                        THE_CASE,
                        request,
                        CaseStories.IDENTITY,
                        ModelSilence.NOT_CONFIGURED,
                        null,
                        when));
    var confirmation = when().map(when -> new ConfirmCase(THE_CASE, when));
    return Arbitraries.oneOf(
        List.of(
            steps,
            documents,
            waivers,
            stated,
            proposed,
            asked,
            replies,
            silences,
            findings,
            confirmation));
  }

  private static Proposal proposal(Verdict verdict) {
    return new Proposal(
        CaseStories.RESIDENCE, verdict, ProposalGround.COMPARED, CaseStories.RULE, SEALED, SEALED);
  }

  private static Arbitrary<? extends ProcedureCaseCommand> corrections() {
    var requests =
        when()
            .map(
                when ->
                    new RequestCorrection(
                        THE_CASE, new Defects(List.of(DefectCode.OTHER)), SEALED, null, when));
    var answers =
        Combinators.combine(integers().between(0, 3), when())
            .as((request, when) -> new AnswerCorrection(THE_CASE, request, when));
    return Arbitraries.oneOf(List.of(requests, answers));
  }

  private static Arbitrary<? extends ProcedureCaseCommand> transfers() {
    var sent =
        Combinators.combine(of(SECTIONS), when())
            .as((to, when) -> new TransferCase(THE_CASE, to, HandoverReason.OTHER, null, when));
    var accepted =
        Combinators.combine(of(SECTIONS), when())
            .as((by, when) -> new AcceptTransfer(THE_CASE, by, CaseStories.SUZUKI, when));
    var returned =
        Combinators.combine(of(SECTIONS), when())
            .as((by, when) -> new ReturnTransfer(THE_CASE, by, SEALED, when));
    var assigned = when().map(when -> new AssignCase(THE_CASE, CaseStories.SATO, when));
    return Arbitraries.oneOf(List.of(sent, accepted, returned, assigned));
  }

  private static Arbitrary<? extends ProcedureCaseCommand> endings() {
    var decided =
        Combinators.combine(of(Decision.class), just(SEALED).injectNull(0.3), when())
            .as((decision, reason, when) -> new DecideCase(THE_CASE, decision, reason, when));
    var completed = when().map(when -> new CompleteCase(THE_CASE, Delivery.POSTED, when));
    var withdrawn = when().map(when -> new WithdrawCase(THE_CASE, SEALED, when));
    var reopened = when().map(when -> new ReopenCase(THE_CASE, SEALED, when));
    var cancelled =
        when()
            .filter(when -> when.getEpochSecond() % 7 == 0)
            .map(when -> new CancelCase(THE_CASE, SEALED, when));
    return Arbitraries.oneOf(List.of(decided, completed, withdrawn, reopened, cancelled));
  }

  private static Arbitrary<? extends ProcedureCaseCommand> dueDates() {
    var extended =
        Combinators.combine(integers().between(1, 20), when())
            .as((days, when) -> new ExtendCase(THE_CASE, new WorkingDays(days), SEALED, when));
    var byRule =
        Combinators.combine(integers().between(1, 3), when())
            .as((rule, when) -> new ExtendByRule(THE_CASE, rule, 5, when));
    var dueOn = integers().between(0, 10).map(CaseStories.DUE::plusDays);
    var approaches =
        Combinators.combine(dueOn, when())
            .as((day, when) -> new SayDueDateApproaches(THE_CASE, day, when));
    var passed =
        Combinators.combine(dueOn, when())
            .as((day, when) -> new SayDueDatePassed(THE_CASE, day, when));
    return Arbitraries.oneOf(List.of(extended, byRule, approaches, passed));
  }
}
