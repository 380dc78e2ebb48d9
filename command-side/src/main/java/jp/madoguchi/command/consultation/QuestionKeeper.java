package jp.madoguchi.command.consultation;

import jp.madoguchi.command.support.OpenErrands;
import jp.madoguchi.shared.consultation.ConsultationEvent.ConsultationAnswered;
import jp.madoguchi.shared.consultation.ConsultationEvent.ConsultationAsked;
import jp.madoguchi.shared.consultation.ConsultationEvent.ConsultationDeclined;
import jp.madoguchi.shared.id.ConsultationId;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps the index of open questions: it may be thrown away and is written again by a replay. */
@Component
@ProcessingGroup(ConsultationProcessing.CONSULTATIONS)
class QuestionKeeper {

  private final OpenErrands<ConsultationId> questions;

  QuestionKeeper(OpenErrands<ConsultationId> questions) {
    this.questions = questions;
  }

  @EventHandler
  void on(ConsultationAsked event) {
    questions.add(event.consultation(), event.happenedAt());
  }

  @EventHandler
  void on(ConsultationAnswered event) {
    questions.remove(event.consultation());
  }

  @EventHandler
  void on(ConsultationDeclined event) {
    questions.remove(event.consultation());
  }
}
