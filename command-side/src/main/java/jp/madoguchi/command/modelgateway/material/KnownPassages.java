package jp.madoguchi.command.modelgateway.material;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import jp.madoguchi.command.modelgateway.Embeddings;
import jp.madoguchi.command.modelgateway.KnownPerson;
import jp.madoguchi.command.modelgateway.Placing;
import jp.madoguchi.command.modelgateway.SourceText;
import jp.madoguchi.command.modelgateway.masking.Masking;
import jp.madoguchi.command.modelgateway.masking.NotCleared;
import jp.madoguchi.platform.consultation.SearchKnowledge;
import jp.madoguchi.platform.consultation.SearchKnowledge.Found;
import jp.madoguchi.shared.consultation.CitedPassage;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
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
   * What was found, and what left to find it.
   *
   * @param placing none if nothing left
   */
  public record Sought(Found found, @Nullable Placing placing) {}

  /**
   * By words alone: nothing leaves.
   *
   * @param most articles
   * @throws IllegalStateException if the search does not answer
   */
  public Found about(String words, int most) {
    return search(new SearchKnowledge(words, null, most));
  }

  /**
   * By words and, where embeddings are configured, by meaning. Whoever asks so puts on record what
   * left (AN-08). Names and numbers that staff typed stand in no page and count against an answer:
   * where nothing answers, it is sought without them.
   *
   * @param person of whom nothing leaves
   * @param most articles
   * @throws IllegalStateException if the search does not answer
   */
  public Sought about(String question, KnownPerson person, int most) {
    var placing = embeddings.ofQuestion(question, person).orElse(null);
    var meaning = placing == null ? null : placing.meaning();
    var found = search(new SearchKnowledge(question, meaning, most));
    if (!found.answers().isEmpty()) {
      return new Sought(found, placing);
    }
    var again =
        aboutNobody(question, person)
            .map(words -> search(new SearchKnowledge(words, meaning, most)))
            .filter(other -> !other.answers().isEmpty());
    return new Sought(again.orElse(found), placing);
  }

  /** None if nobody was in it, nothing else was, or it cannot be said. */
  private static Optional<String> aboutNobody(String question, KnownPerson person) {
    try {
      var words = new Masking(person).aboutNobody(question);
      return words.isEmpty() || words.equals(question) ? Optional.empty() : Optional.of(words);
    } catch (NotCleared _) {
      return Optional.empty();
    }
  }

  private Found search(SearchKnowledge query) {
    try {
      return queries
          .query(query, ResponseTypes.optionalInstanceOf(Found.class))
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
