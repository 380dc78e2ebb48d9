package jp.madoguchi.command.consultation;

import static jp.madoguchi.shared.rights.Permission.EDITING_KNOWLEDGE;
import static jp.madoguchi.shared.rights.Permission.REVIEWING;
import static jp.madoguchi.shared.rights.Permission.SERVING;
import static jp.madoguchi.shared.rights.Permission.SUPERVISING;

import jp.madoguchi.command.consultation.ConsultationCommand.AnswerAsExpert;
import jp.madoguchi.command.consultation.ConsultationCommand.AskQuestion;
import jp.madoguchi.command.consultation.ConsultationCommand.EscalateConsultation;
import jp.madoguchi.command.consultation.ConsultationCommand.FinishCorrection;
import jp.madoguchi.command.consultation.ConsultationCommand.JudgeAnswer;
import jp.madoguchi.command.consultation.ConsultationCommand.ProposeKnowledge;
import jp.madoguchi.command.consultation.ConsultationCommand.RecordAnswer;
import jp.madoguchi.command.consultation.ConsultationCommand.RecordDecline;
import jp.madoguchi.platform.rights.Need;
import jp.madoguchi.platform.rights.Policy;

/** AIナビ相談の権限 — which rights each intent needs at a section that has the consultation. */
final class ConsultationNeeds {

  private static final Need DESK = Need.anyOf(Policy.DESK);
  private static final Need EXPERTS = Need.of(SERVING, REVIEWING, SUPERVISING);
  private static final Need APPROVAL = Need.of(SUPERVISING, EDITING_KNOWLEDGE);

  private ConsultationNeeds() {}

  static Need of(ConsultationCommand command) {
    return switch (command) {
      case AskQuestion _, JudgeAnswer _, EscalateConsultation _ -> DESK;
      case AnswerAsExpert _, FinishCorrection _ -> EXPERTS;
      case ProposeKnowledge _ -> APPROVAL;
      case RecordAnswer _, RecordDecline _ -> Need.HOUSE;
    };
  }
}
