package jp.madoguchi.command.modelgateway;

import java.util.Optional;
import jp.madoguchi.platform.consultation.LocatePassages;
import jp.madoguchi.platform.consultation.LocatePassages.Located;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** The side that has the index asks here: the way out is on this one. */
@Component
class EmbeddingQueries {

  private final Embeddings embeddings;

  EmbeddingQueries(Embeddings embeddings) {
    this.embeddings = embeddings;
  }

  @QueryHandler
  Optional<Located> handle(LocatePassages query) {
    return embeddings.ofPassages(query.texts()).map(Located::new);
  }
}
