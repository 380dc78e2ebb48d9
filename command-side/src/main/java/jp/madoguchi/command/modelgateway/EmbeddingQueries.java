package jp.madoguchi.command.modelgateway;

import java.util.Optional;
import jp.madoguchi.platform.consultation.LocatePassages;
import jp.madoguchi.platform.consultation.LocatePassages.Located;
import jp.madoguchi.platform.consultation.LocateQuestion;
import jp.madoguchi.platform.consultation.Meaning;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** The side that has the index asks here: the way out is on this one. */
@Component
class EmbeddingQueries {

  private final Embeddings embeddings;

  EmbeddingQueries(Embeddings embeddings) {
    this.embeddings = embeddings;
  }

  /** A question at no counter: nobody is known whose values it could have. */
  @QueryHandler
  Optional<Meaning> handle(LocateQuestion query) {
    return embeddings.ofQuestion(query.question(), KnownPerson.nobody());
  }

  @QueryHandler
  Optional<Located> handle(LocatePassages query) {
    return embeddings.ofPassages(query.texts()).map(Located::new);
  }
}
