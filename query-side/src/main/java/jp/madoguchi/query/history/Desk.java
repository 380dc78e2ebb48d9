package jp.madoguchi.query.history;

import static jp.madoguchi.shared.rights.Permission.AUDITING;

import java.time.Instant;
import jp.madoguchi.platform.rights.Caller;
import jp.madoguchi.platform.words.FactWords;
import jp.madoguchi.projection.support.Page;
import jp.madoguchi.query.history.ChangeView.MadeBy;
import jp.madoguchi.query.support.Seeing;
import jp.madoguchi.query.support.Showing;
import org.axonframework.serialization.Serializer;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * 監査席 — what an auditor sees of facts and pages. Personal items open only for those who may read
 * them and who say for what ({@code X-Purpose}).
 */
@Component
class Desk {

  private final Retellings retellings;
  private final Showing showing;
  private final FactWords words;
  private final Serializer serializer;
  private final JsonMapper json;
  private final Comparison comparison;

  Desk(
      Retellings retellings,
      Showing showing,
      FactWords words,
      Serializer serializer,
      JsonMapper json) {
    this.retellings = retellings;
    this.showing = showing;
    this.words = words;
    this.serializer = serializer;
    this.json = json;
    this.comparison = new Comparison(json);
  }

  /**
   * @throws jp.madoguchi.platform.web.RequestRefused 403 to whoever does not audit
   */
  static void requireAuditor(Caller caller) {
    Seeing.requireAnyOf(caller, AUDITING);
  }

  Retelling<?, ?> retelling(History history) {
    return retellings.of(history.facts());
  }

  Object view(Retelling<?, ?> retelling, Page page, Instant at, Caller caller) {
    return retelling.view(page, showing.of(page, reader(caller)), at);
  }

  private static Caller reader(Caller caller) {
    return caller.actor().purpose().isBlank() ? caller.withoutRights() : caller;
  }

  FactView view(Fact fact) {
    var stored = serializer.serialize(fact.event(), String.class).getData();
    return FactView.of(fact, words.of(fact.type()), json.readTree(stored), showing::named);
  }

  /** They are all of one life, and are shown to one reader: what does not change is shown once. */
  Steps steps(History history, Caller caller) {
    var retelling = retelling(history);
    var shown = showing.of(history.facts().getFirst().life(), reader(caller));
    return new Steps(
        retelling,
        history,
        (page, at) -> retelling.view(page, shown, at),
        this::madeBy,
        comparison);
  }

  private MadeBy madeBy(Fact fact) {
    var recorded = fact.recorded();
    return new MadeBy(
        fact.sequence(),
        fact.type(),
        words.of(fact.type()),
        recorded.at(),
        showing.named(recorded.by().staff()));
  }
}
