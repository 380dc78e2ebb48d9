package jp.madoguchi.command.consultation;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;
import java.util.Optional;
import jp.madoguchi.command.consultation.Answer.Awaited;
import jp.madoguchi.command.consultation.ConsultationCommand.AnswerAsExpert;
import jp.madoguchi.command.consultation.ConsultationCommand.AskQuestion;
import jp.madoguchi.command.consultation.ConsultationCommand.EscalateConsultation;
import jp.madoguchi.command.consultation.ConsultationCommand.FinishCorrection;
import jp.madoguchi.command.consultation.ConsultationCommand.JudgeAnswer;
import jp.madoguchi.command.consultation.ConsultationCommand.ProposeKnowledge;
import jp.madoguchi.command.consultation.ConsultationCommand.RecordAnswer;
import jp.madoguchi.command.consultation.ConsultationCommand.RecordDecline;
import jp.madoguchi.command.support.OfSections;
import jp.madoguchi.platform.rights.Matter;
import jp.madoguchi.shared.calendar.WorkingCalendar;
import jp.madoguchi.shared.consultation.ConsultationEvent;
import jp.madoguchi.shared.consultation.ConsultationEvent.ConsultationAnswered;
import jp.madoguchi.shared.consultation.ConsultationEvent.ConsultationAsked;
import jp.madoguchi.shared.consultation.ConsultationEvent.ConsultationDeclined;
import jp.madoguchi.shared.id.ConsultationId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.spring.stereotype.Aggregate;

/**
 * AIナビ相談 — one question of a member of staff: answered or declined by AIナビ, judged by who asked,
 * perhaps answered by the section that knows (AN-06, AN-09, AN-10).
 */
@Aggregate
class Consultation implements OfSections {

  @SuppressWarnings("UnusedVariable") // Axon reads it.
  @AggregateIdentifier
  private ConsultationId id;

  private Asked asked = Asked.NOT_YET;
  private Answer answer = new Awaited();
  private Referral referral = Referral.NONE;
  private Correction correction = Correction.NONE;

  Consultation() {
    // Axon starts here when it rebuilds a consultation from its events.
  }

  @CommandHandler
  Consultation(AskQuestion command) {
    apply(
        new ConsultationAsked(
            command.consultation(),
            command.purpose(),
            command.question(),
            command.language(),
            command.department(),
            command.role(),
            command.contact(),
            command.procedureCase(),
            command.provisional(),
            command.happenedAt()));
  }

  /** Whoever comes second has answered for nothing. */
  @CommandHandler
  void decide(RecordAnswer command) {
    if (answer instanceof Awaited) {
      apply(
          new ConsultationAnswered(
              command.consultation(),
              command.sources(),
              command.placing(),
              command.words(),
              command.exchange(),
              command.silence(),
              command.sources().getFirst().confidence(),
              command.millis(),
              command.happenedAt()));
    }
  }

  @CommandHandler
  void decide(RecordDecline command) {
    if (answer instanceof Awaited) {
      apply(
          new ConsultationDeclined(
              command.consultation(),
              command.reason(),
              command.nearMisses(),
              command.placing(),
              command.millis(),
              command.happenedAt()));
    }
  }

  @CommandHandler
  void decide(JudgeAnswer command, WorkingCalendar calendar) {
    asked.requireNotBefore(command.happenedAt());
    asked.requireBy(command.department());
    tell(answer.decide(command, calendar));
  }

  @CommandHandler
  int decide(EscalateConsultation command, WorkingCalendar calendar) {
    asked.requireNotBefore(command.happenedAt());
    asked.requireFitForOthers();
    apply(referral.decide(command, asked.by(), calendar));
    return referral.count();
  }

  @CommandHandler
  void decide(AnswerAsExpert command) {
    asked.requireNotBefore(command.happenedAt());
    apply(referral.decide(command));
  }

  @CommandHandler
  void decide(ProposeKnowledge command) {
    asked.requireNotBefore(command.happenedAt());
    apply(referral.decide(command));
  }

  @CommandHandler
  void decide(FinishCorrection command) {
    asked.requireNotBefore(command.happenedAt());
    tell(correction.decide(command));
  }

  @EventSourcingHandler
  void evolve(ConsultationEvent event) {
    id = event.consultation();
    asked = asked.after(event);
    answer = answer.after(event);
    referral = referral.after(event);
    correction = correction.after(event);
  }

  @Override
  public Matter matter() {
    return asked.matter();
  }

  private static void tell(List<ConsultationEvent> facts) {
    facts.forEach(AggregateLifecycle::apply);
  }

  /** Pressing the button twice is not news: then there is nothing to tell. */
  private static void tell(Optional<ConsultationEvent> news) {
    news.ifPresent(AggregateLifecycle::apply);
  }
}
