package jp.madoguchi.command.procedurecase;

import java.time.Instant;
import java.util.List;
import jp.madoguchi.command.modelgateway.Exchange;
import jp.madoguchi.command.modelgateway.Outcome;
import jp.madoguchi.command.modelgateway.Outcome.Answered;
import jp.madoguchi.command.modelgateway.Outcome.Unanswered;
import jp.madoguchi.command.modelgateway.material.ExchangeKeeping;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.RecordModelProposal;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.RecordModelSilence;
import jp.madoguchi.platform.privacy.MachineText;
import jp.madoguchi.platform.privacy.Sealer;
import jp.madoguchi.shared.consultation.CitedPassage;
import jp.madoguchi.shared.consultation.ModelSilence;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.ModelAsked;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 返事の読取り — what is no {@link Reply} is silence. */
@Component
class ReplyReader {

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
          Reply.of(answered.sentences())
              .map(reply -> proposal(asked, reply, answered.exchange(), found, at))
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

  private ProcedureCaseCommand proposal(
      ModelAsked asked, Reply reply, Exchange exchange, List<CitedPassage> found, Instant at) {
    return new RecordModelProposal(
        asked.caseId(),
        asked.request(),
        asked.item(),
        reply.verdict(),
        sealer.seal(asked.caseId(), new MachineText(reply.grounds())),
        found.stream()
            .filter(passage -> reply.sources().contains(passage.article().value()))
            .toList(),
        kept.sealed(asked.caseId(), exchange),
        at);
  }
}
