package jp.madoguchi.command.procedurecase;

import static jp.madoguchi.command.procedurecase.CaseStories.FRIDAY;
import static jp.madoguchi.command.procedurecase.CaseStories.LATER;
import static jp.madoguchi.command.procedurecase.CaseStories.SEALED;
import static jp.madoguchi.command.procedurecase.CaseStories.THE_CASE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.AskModel;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.ExtendByRule;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.ProposeFindings;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.RecordFinding;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.RecordModelProposal;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.RecordModelSilence;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.RequestCorrection;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.StateApplication;
import jp.madoguchi.shared.consultation.ModelSilence;
import jp.madoguchi.shared.procedurecase.DefectCode;
import jp.madoguchi.shared.procedurecase.FindingSource;
import jp.madoguchi.shared.procedurecase.ProposalGround;
import jp.madoguchi.shared.procedurecase.StatedValue;
import jp.madoguchi.shared.procedurecase.Verdict;
import jp.madoguchi.shared.rejection.Rejection;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class CommandTravelsTest {

  static final List<Object> messages =
      List.of(
          CaseStories.open(true),
          new RequestCorrection(
              THE_CASE,
              new Defects(List.of(DefectCode.OTHER)),
              SEALED,
              LocalDate.of(2026, 12, 1),
              LATER),
          new RecordFinding(
              THE_CASE,
              CaseStories.IDENTITY,
              Verdict.UNCLEAR,
              FindingSource.ELECTRONIC_REVIEW,
              SEALED,
              null,
              LATER),
          new StateApplication(
              THE_CASE, List.of(new StatedValue(CaseStories.MOVED_ON, SEALED)), LATER),
          new ProposeFindings(
              THE_CASE,
              List.of(
                  new Proposal(
                      CaseStories.RESIDENCE,
                      Verdict.UNCLEAR,
                      ProposalGround.NOT_STATED,
                      CaseStories.RULE,
                      null,
                      SEALED)),
              LATER),
          new AskModel(THE_CASE, CaseStories.IDENTITY, LATER),
          new RecordModelProposal(
              THE_CASE,
              1,
              CaseStories.IDENTITY,
              Verdict.MATCH,
              SEALED,
              List.of(),
              CaseStories.EXCHANGE,
              LATER),
          new RecordModelSilence(
              THE_CASE, 1, CaseStories.IDENTITY, ModelSilence.NOT_CONFIGURED, null, LATER),
          new ExtendByRule(THE_CASE, 7, 5, FRIDAY));

  private final Jackson3Serializer serializer = Jackson3Serializer.builder().build();

  @ParameterizedTest
  @FieldSource("messages")
  void commands_cross_a_wire(Object command) {
    assertThat((Object) serializer.deserialize(serializer.serialize(command, String.class)))
        .isEqualTo(command);
  }

  @Test
  void refusals_cross_a_wire() {
    var details =
        ProcedureCaseRejection.CASE_IS_DECIDED
            .because("この手続は決裁済みです")
            .<Rejection>getDetails()
            .orElseThrow();

    assertThat((Object) serializer.deserialize(serializer.serialize(details, byte[].class)))
        .isEqualTo(details);
  }
}
