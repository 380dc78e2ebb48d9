package jp.madoguchi.command.procedurecase;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.command.modelgateway.Exchange;
import jp.madoguchi.command.modelgateway.Outcome;
import jp.madoguchi.command.modelgateway.Outcome.Answered;
import jp.madoguchi.command.modelgateway.Outcome.Unanswered;
import jp.madoguchi.command.modelgateway.Sentence;
import jp.madoguchi.command.modelgateway.Task;
import jp.madoguchi.command.modelgateway.material.ExchangeKeeping;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.RecordModelProposal;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.RecordModelSilence;
import jp.madoguchi.platform.privacy.MachineText;
import jp.madoguchi.platform.privacy.Sealer;
import jp.madoguchi.shared.consultation.CitedPassage;
import jp.madoguchi.shared.consultation.ModelSilence;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.ModelAsked;
import jp.madoguchi.shared.procedurecase.Verdict;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * 返事の読取り — a verdict, then one or two sentences on what it stands; whatever has another form is
 * silence.
 */
@Component
class ReplyReader {

  private static final int MOST_SENTENCES = 2;

  private final Sealer sealer;
  private final ExchangeKeeping kept;

  ReplyReader(Sealer sealer, ExchangeKeeping kept) {
    this.sealer = sealer;
    this.kept = kept;
  }

  /**
   * What the case is to be told.
   *
   * @param found of which the grounds may cite some
   */
  ProcedureCaseCommand read(
      ModelAsked asked, Outcome outcome, List<CitedPassage> found, Instant at) {
    return switch (outcome) {
      case Answered answered ->
          proposal(asked, answered, found, at)
              .orElseGet(() -> silence(asked, ModelSilence.UNREADABLE, answered.exchange(), at));
      case Unanswered(var reason, var exchange) ->
          silence(asked, ModelSilence.valueOf(reason.name()), exchange, at);
    };
  }

  private ProcedureCaseCommand silence(
      ModelAsked asked, ModelSilence reason, @Nullable Exchange exchange, Instant at) {
    return new RecordModelSilence(
        asked.caseId(),
        asked.request(),
        asked.item(),
        reason,
        kept.sealedIfPresent(asked.caseId(), exchange),
        at);
  }

  private Optional<ProcedureCaseCommand> proposal(
      ModelAsked asked, Answered answered, List<CitedPassage> found, Instant at) {
    var sentences = answered.sentences();
    if (sentences.size() < 2 || sentences.size() > 1 + MOST_SENTENCES) {
      return Optional.empty();
    }
    var grounds = sentences.subList(1, sentences.size());
    return verdict(sentences.getFirst())
        .<ProcedureCaseCommand>map(
            verdict ->
                new RecordModelProposal(
                    asked.caseId(),
                    asked.request(),
                    asked.item(),
                    verdict,
                    sealer.seal(asked.caseId(), new MachineText(text(grounds))),
                    cited(grounds, found),
                    kept.sealed(asked.caseId(), answered.exchange()),
                    at));
  }

  private static Optional<Verdict> verdict(Sentence first) {
    return Arrays.stream(Verdict.values())
        .filter(verdict -> first.text().equals(Task.opening(verdict)))
        .findFirst();
  }

  private static String text(List<Sentence> grounds) {
    return grounds.stream().map(Sentence::text).map(String::strip).collect(joining());
  }

  private static List<CitedPassage> cited(List<Sentence> grounds, List<CitedPassage> found) {
    return found.stream()
        .filter(
            passage ->
                grounds.stream().anyMatch(one -> one.sources().contains(passage.article().value())))
        .toList();
  }
}
