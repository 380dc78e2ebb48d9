package jp.madoguchi.command.consultation;

import jakarta.annotation.PreDestroy;
import jp.madoguchi.command.support.Errands;
import jp.madoguchi.command.support.House;
import jp.madoguchi.command.support.OpenErrands;
import jp.madoguchi.shared.consultation.ConsultationEvent.ConsultationAsked;
import jp.madoguchi.shared.id.ConsultationId;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * 回答 — answers each question; after some tries the person who waits is told that the search does
 * not answer.
 */
@Component
@ProcessingGroup(ConsultationProcessing.CONSULTATIONS)
@DisallowReplay
class WhenQuestionAskedThenAnswer {

  private final Errands<ConsultationId> errands;

  WhenQuestionAskedThenAnswer(
      OpenErrands<ConsultationId> questions, Answering answering, House house) {
    this.errands = new Errands<>(questions, house, answering::of, answering::unavailable);
  }

  @EventHandler
  void on(ConsultationAsked asked) {
    errands.beginSoon();
  }

  @Scheduled(fixedDelayString = "${madoguchi.consultation.look-every}")
  void look() {
    errands.look();
  }

  @PreDestroy
  void stop() {
    errands.stop();
  }
}
