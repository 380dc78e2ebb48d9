package jp.madoguchi.command.procedurecase;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.command.modelgateway.ModelGateway;
import jp.madoguchi.command.modelgateway.ModelRequest;
import jp.madoguchi.command.modelgateway.SourceText;
import jp.madoguchi.command.modelgateway.Task;
import jp.madoguchi.command.modelgateway.material.Concerned;
import jp.madoguchi.command.modelgateway.material.KnownPassages;
import jp.madoguchi.command.procedurecase.CaseState.NotOpened;
import jp.madoguchi.command.procedurecase.CaseState.Undecided;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.RecordModelSilence;
import jp.madoguchi.command.support.Facts;
import jp.madoguchi.shared.catalog.ReviewItem;
import jp.madoguchi.shared.consultation.CitedPassage;
import jp.madoguchi.shared.consultation.ModelSilence;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.ModelAsked;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * モデルの提案の作成 — puts what one 審査項目 asks, what the applicant states for it, and what the city has
 * published about it to a language model, masked by the one way out.
 */
@Component
class Advising {

  private static final Logger LOG = LoggerFactory.getLogger(Advising.class);
  private static final int PASSAGES = 3;

  private final Facts facts;
  private final Dossier dossier;
  private final Concerned concerned;
  private final KnownPassages passages;
  private final ModelGateway model;
  private final ReplyReader replies;
  private final Clock clock;

  Advising(
      Facts facts,
      Dossier dossier,
      Concerned concerned,
      KnownPassages passages,
      ModelGateway model,
      ReplyReader replies,
      Clock clock) {
    this.facts = facts;
    this.dossier = dossier;
    this.concerned = concerned;
    this.passages = passages;
    this.model = model;
    this.replies = replies;
    this.clock = clock;
  }

  /** What is to be recorded; nothing if nobody waits for it any more. */
  Optional<ProcedureCaseCommand> of(RequestName name) {
    var history = facts.of(name.caseId(), ProcedureCaseEvent.class);
    var asked = asked(history, name);
    return isAwaited(history, asked) ? Optional.of(reply(asked, history)) : Optional.empty();
  }

  /** What is recorded when it could not even be said what must not leave: so nothing does. */
  ProcedureCaseCommand inVain(RequestName name) {
    var asked = asked(facts.of(name.caseId(), ProcedureCaseEvent.class), name);
    return notCleared(asked);
  }

  private ProcedureCaseCommand notCleared(ModelAsked asked) {
    return new RecordModelSilence(
        asked.caseId(), asked.request(), asked.item(), ModelSilence.NOT_CLEARED, null, now());
  }

  private static ModelAsked asked(List<ProcedureCaseEvent> history, RequestName name) {
    return history.stream()
        .filter(ModelAsked.class::isInstance)
        .map(ModelAsked.class::cast)
        .filter(asked -> asked.request() == name.request())
        .findFirst()
        .orElseThrow();
  }

  private static boolean isAwaited(List<ProcedureCaseEvent> history, ModelAsked asked) {
    CaseState state = new NotOpened();
    for (var fact : history) {
      state = state.after(fact);
    }
    return state instanceof Undecided open
        && open.file().work().review().consulted().awaits(asked.item(), asked.request());
  }

  private ProcedureCaseCommand reply(ModelAsked asked, List<ProcedureCaseEvent> history) {
    var filed = Filed.of(history).orElseThrow();
    var item = filed.aid().item(asked.item()).orElseThrow();
    return dossier
        .stated(asked.caseId(), filed, item)
        .map(stated -> reply(asked, item, stated, filed.procedure().name()))
        .orElseGet(() -> notCleared(asked));
  }

  private ProcedureCaseCommand reply(
      ModelAsked asked, ReviewItem item, SourceText stated, String procedure) {
    var person = concerned.by(null, asked.caseId());
    var found = found(procedure + " " + item.item());
    var request =
        new ModelRequest(
            asked.department(),
            Task.REVIEW,
            Dossier.question(procedure, item),
            Dossier.sources(item, stated, found),
            person);
    var outcome = model.ask(request, _ -> {});
    return replies.read(asked, outcome, found, now());
  }

  /** Nothing where the search does not answer: the 手引き is enough to go by. */
  private List<CitedPassage> found(String words) {
    try {
      return passages.about(words, PASSAGES).answers();
    } catch (IllegalStateException e) {
      LOG.warn("A model is asked without the city's pages", e);
      return List.of();
    }
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
