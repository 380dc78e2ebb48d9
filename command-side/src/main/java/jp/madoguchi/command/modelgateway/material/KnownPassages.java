package jp.madoguchi.command.modelgateway.material;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import jp.madoguchi.command.modelgateway.Embeddings;
import jp.madoguchi.command.modelgateway.KnownPerson;
import jp.madoguchi.command.modelgateway.SourceText;
import jp.madoguchi.platform.consultation.SearchKnowledge;
import jp.madoguchi.platform.consultation.SearchKnowledge.Found;
import jp.madoguchi.shared.consultation.CitedPassage;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.stereotype.Component;

/** 既知の記載 — what the city has published about something: the side that has the index is asked. */
@Component
public class KnownPassages {

  private static final long PATIENCE_SECONDS = 10;

  private final QueryGateway queries;
  private final Embeddings embeddings;

  KnownPassages(QueryGateway queries, Embeddings embeddings) {
    this.queries = queries;
    this.embeddings = embeddings;
  }

  /**
   * @param person of whom nothing leaves, either, to be placed by its meaning
   * @param most articles
   * @throws IllegalStateException if the search does not answer
   */
  public Found about(String words, KnownPerson person, int most) {
    var meaning = embeddings.ofQuestion(words, person).orElse(null);
    try {
      return queries
          .query(
              new SearchKnowledge(words, meaning, most),
              ResponseTypes.optionalInstanceOf(Found.class))
          .get(PATIENCE_SECONDS, TimeUnit.SECONDS)
          .orElseThrow(() -> new IllegalStateException("The search says nothing"));
    } catch (ExecutionException | TimeoutException e) {
      throw new IllegalStateException("The search does not answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while searching", e);
    }
  }

  /** As a model is shown it. */
  public static SourceText source(CitedPassage cited) {
    var title = cited.heading().isEmpty() ? cited.title() : cited.title() + " " + cited.heading();
    return new SourceText(cited.article().value(), title, cited.text());
  }
}
