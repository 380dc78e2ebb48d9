package jp.madoguchi.command.consultation;

import jakarta.annotation.PreDestroy;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import jp.madoguchi.command.consultation.OpenQuestions.OpenQuestion;
import jp.madoguchi.command.support.House;
import jp.madoguchi.shared.consultation.ConsultationEvent.ConsultationAsked;
import jp.madoguchi.shared.id.ConsultationId;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * 回答 — answers each question on a thread of its own, so that a slow model holds up nobody else.
 * What is asked stands in the index until it is answered: a node that dies in the middle leaves it
 * to the next.
 */
@Component
@ProcessingGroup(ConsultationProcessing.CONSULTATIONS)
@DisallowReplay
class WhenQuestionAskedThenAnswer {

  private static final Logger LOG = LoggerFactory.getLogger(WhenQuestionAskedThenAnswer.class);
  private static final int AT_ONCE = 64;
  private static final int PATIENCE = 5;

  private final OpenQuestions questions;
  private final Answering answering;
  private final House house;
  private final Set<ConsultationId> inHand = ConcurrentHashMap.newKeySet();
  private final ExecutorService threads =
      Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("answering-", 0).factory());

  WhenQuestionAskedThenAnswer(OpenQuestions questions, Answering answering, House house) {
    this.questions = questions;
    this.answering = answering;
    this.house = house;
  }

  /** As soon as it stands in the index. */
  @EventHandler
  void on(ConsultationAsked asked) {
    CurrentUnitOfWork.get().afterCommit(_ -> threads.execute(this::begin));
  }

  @Scheduled(fixedDelayString = "${madoguchi.consultation.look-every}")
  void look() {
    questions.renew(inHand);
    begin();
  }

  private void begin() {
    for (var question : questions.claim(Math.max(0, AT_ONCE - inHand.size()))) {
      if (inHand.add(question.consultation())) {
        threads.execute(() -> answer(question));
      }
    }
  }

  private void answer(OpenQuestion question) {
    var consultation = question.consultation();
    try {
      if (answered(question)) {
        questions.remove(consultation);
      } else {
        questions.giveBack(consultation);
      }
    } finally {
      inHand.remove(consultation);
    }
  }

  /** After some tries the person who waits is told that the search does not answer. */
  private boolean answered(OpenQuestion question) {
    try {
      return answering.of(question.consultation()).map(house::asks).orElse(true);
    } catch (RuntimeException e) {
      LOG.warn("{} could not be answered at try {}", question.consultation(), question.tries(), e);
      return question.tries() >= PATIENCE
          && house.asks(answering.unavailable(question.consultation()));
    }
  }

  /** What is interrupted here is taken up at the next start, or by another node. */
  @PreDestroy
  void stop() {
    threads.shutdownNow();
  }
}
