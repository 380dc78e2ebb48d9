package jp.madoguchi.command.consultation;

import static jp.madoguchi.command.consultation.ConsultationRejection.ANOTHER_SECTION_DECIDES;
import static jp.madoguchi.command.consultation.ConsultationRejection.CONSULTATION_IS_ALREADY_THERE;
import static jp.madoguchi.command.consultation.ConsultationRejection.CONSULTATION_IS_NOT_ESCALATED;
import static jp.madoguchi.command.consultation.ConsultationRejection.EXPERT_HAS_ANSWERED;
import static jp.madoguchi.command.consultation.ConsultationRejection.EXPERT_HAS_NOT_ANSWERED;
import static jp.madoguchi.command.consultation.ConsultationRejection.KNOWLEDGE_IS_PROPOSED_ALREADY;
import static jp.madoguchi.shared.calendar.OfficeHours.dayOf;

import jp.madoguchi.command.consultation.ConsultationCommand.AnswerAsExpert;
import jp.madoguchi.command.consultation.ConsultationCommand.EscalateConsultation;
import jp.madoguchi.command.consultation.ConsultationCommand.ProposeKnowledge;
import jp.madoguchi.shared.calendar.WorkingCalendar;
import jp.madoguchi.shared.consultation.ConsultationEvent;
import jp.madoguchi.shared.consultation.ConsultationEvent.ConsultationEscalated;
import jp.madoguchi.shared.consultation.ConsultationEvent.ExpertAnswered;
import jp.madoguchi.shared.consultation.ConsultationEvent.KnowledgeProposed;
import jp.madoguchi.shared.id.DepartmentId;
import org.jspecify.annotations.Nullable;

/**
 * 照会 — to which section the question was sent on, and what it has said.
 *
 * @param count how often it was sent on
 * @param to the section that has it now, none if it was never sent on
 */
record Referral(int count, @Nullable DepartmentId to, boolean answered, boolean proposed) {

  static final Referral NONE = new Referral(0, null, false, false);

  Referral after(ConsultationEvent event) {
    return switch (event) {
      case ConsultationEscalated escalated ->
          new Referral(escalated.escalation(), escalated.to(), false, false);
      case ExpertAnswered _ -> new Referral(count, to, true, false);
      case KnowledgeProposed _ -> new Referral(count, to, true, true);
      default -> this;
    };
  }

  ConsultationEscalated decide(
      EscalateConsultation command, DepartmentId asking, WorkingCalendar calendar) {
    requireUnanswered();
    if (!command.from().equals(asking) && !command.from().equals(to)) {
      throw ANOTHER_SECTION_DECIDES.because("相談した課か、照会を受けている課だけができます");
    }
    if (command.to().equals(to) || command.to().equals(asking)) {
      throw CONSULTATION_IS_ALREADY_THERE.because("この相談はすでにその課にあります");
    }
    return new ConsultationEscalated(
        command.consultation(),
        count + 1,
        command.from(),
        command.to(),
        calendar.plusWorkingDays(dayOf(command.happenedAt()), command.within().value()),
        command.note(),
        command.happenedAt());
  }

  ExpertAnswered decide(AnswerAsExpert command) {
    requireSentTo(command.department());
    requireUnanswered();
    return new ExpertAnswered(
        command.consultation(), command.department(), command.answer(), command.happenedAt());
  }

  KnowledgeProposed decide(ProposeKnowledge command) {
    requireSentTo(command.department());
    if (!answered) {
      throw EXPERT_HAS_NOT_ANSWERED.because("照会への回答がまだありません");
    }
    if (proposed) {
      throw KNOWLEDGE_IS_PROPOSED_ALREADY.because("この回答はすでに記事として提案されています");
    }
    return new KnowledgeProposed(
        command.consultation(),
        command.consultation().article(),
        command.title(),
        command.body(),
        command.department(),
        command.happenedAt());
  }

  private void requireUnanswered() {
    if (answered) {
      throw EXPERT_HAS_ANSWERED.because("照会にはすでに回答があります");
    }
  }

  private void requireSentTo(DepartmentId department) {
    if (to == null) {
      throw CONSULTATION_IS_NOT_ESCALATED.because("照会されていない相談です");
    }
    if (!to.equals(department)) {
      throw ANOTHER_SECTION_DECIDES.because("照会を受けた課だけができます");
    }
  }
}
