package jp.madoguchi.query.knowledgesearch;

import java.util.List;
import java.util.Optional;
import jp.madoguchi.platform.consultation.SearchKnowledge;
import jp.madoguchi.platform.consultation.SearchKnowledge.Found;
import jp.madoguchi.shared.consultation.CitedPassage;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

@Component
class KnowledgeQueries {

  private final LivingIndex index;

  KnowledgeQueries(LivingIndex index) {
    this.index = index;
  }

  @QueryHandler
  Optional<Found> handle(SearchKnowledge query) {
    var findings = index.search().find(query.question(), query.meaning(), query.limit());
    return Optional.of(new Found(cited(findings.answers()), cited(findings.nearMisses())));
  }

  /** What was retired while it was searched for is no answer any more. */
  private List<CitedPassage> cited(List<Finding> findings) {
    return findings.stream().map(index::cited).flatMap(Optional::stream).toList();
  }
}
