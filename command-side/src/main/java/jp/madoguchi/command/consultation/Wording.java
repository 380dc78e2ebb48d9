package jp.madoguchi.command.consultation;

import java.util.List;
import jp.madoguchi.command.modelgateway.KnownPerson;
import jp.madoguchi.command.modelgateway.ModelGateway;
import jp.madoguchi.command.modelgateway.ModelRequest;
import jp.madoguchi.command.modelgateway.Outcome;
import jp.madoguchi.command.modelgateway.Outcome.Answered;
import jp.madoguchi.command.modelgateway.Outcome.Unanswered;
import jp.madoguchi.command.modelgateway.Sentence;
import jp.madoguchi.command.modelgateway.Task;
import jp.madoguchi.command.modelgateway.material.ExchangeKeeping;
import jp.madoguchi.command.modelgateway.material.KnownPassages;
import jp.madoguchi.platform.consultation.AnswerUnderWay;
import jp.madoguchi.platform.privacy.MachineText;
import jp.madoguchi.platform.privacy.Sealer;
import jp.madoguchi.shared.consultation.AnswerLanguage;
import jp.madoguchi.shared.consultation.CitedPassage;
import jp.madoguchi.shared.consultation.ConsultationEvent.ConsultationAsked;
import jp.madoguchi.shared.consultation.ModelAnswer;
import jp.madoguchi.shared.consultation.ModelExchange;
import jp.madoguchi.shared.consultation.ModelSilence;
import jp.madoguchi.shared.id.ConsultationId;
import jp.madoguchi.shared.privacy.SealedText;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** 言葉にする — asks the model to say what the passages say, and seals whatever it said. */
@Component
class Wording {

  private final ModelGateway model;
  private final Sealer sealer;
  private final ExchangeKeeping kept;
  private final ApplicationEventPublisher watchers;

  Wording(
      ModelGateway model, Sealer sealer, ExchangeKeeping kept, ApplicationEventPublisher watchers) {
    this.model = model;
    this.sealer = sealer;
    this.kept = kept;
    this.watchers = watchers;
  }

  /** What a model said, or why it said nothing. */
  record Said(
      @Nullable ModelAnswer words,
      @Nullable ModelExchange exchange,
      @Nullable ModelSilence silence) {}

  Said of(ConsultationAsked asked, String question, List<CitedPassage> found, KnownPerson person) {
    var id = asked.consultation();
    var outcome =
        model.ask(
            new ModelRequest(
                asked.department(),
                task(asked.language()),
                question,
                found.stream().map(KnownPassages::source).toList(),
                person),
            words -> watchers.publishEvent(new AnswerUnderWay(id, words)));
    return said(id, outcome);
  }

  private Said said(ConsultationId id, Outcome outcome) {
    return switch (outcome) {
      case Answered(var exchange, var text, var sentences) ->
          new Said(
              new ModelAnswer(
                  sealed(id, text), sentences.stream().map(one -> sealed(id, one)).toList()),
              kept.sealed(id, exchange),
              null);
      case Unanswered(var reason, var exchange) ->
          new Said(null, kept.sealedIfPresent(id, exchange), ModelSilence.valueOf(reason.name()));
    };
  }

  private static Task task(AnswerLanguage language) {
    return switch (language) {
      case JAPANESE -> Task.ANSWER;
      case PLAIN_JAPANESE -> Task.PLAIN_JAPANESE;
      case ENGLISH -> Task.ENGLISH;
      case SIMPLIFIED_CHINESE -> Task.SIMPLIFIED_CHINESE;
      case KOREAN -> Task.KOREAN;
      case VIETNAMESE -> Task.VIETNAMESE;
      case PORTUGUESE -> Task.PORTUGUESE;
    };
  }

  private ModelAnswer.Sentence sealed(ConsultationId id, Sentence sentence) {
    return new ModelAnswer.Sentence(
        sealed(id, sentence.text()),
        sentence.sources(),
        sentence.supported(),
        sentence.struck().stream().map(one -> sealed(id, one)).toList());
  }

  private SealedText sealed(ConsultationId id, String text) {
    return sealer.seal(id, new MachineText(text));
  }
}
