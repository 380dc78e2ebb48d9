package jp.madoguchi.query.knowledgesearch;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.madoguchi.query.knowledgesearch.SearchKnowledge.Cited;
import jp.madoguchi.query.knowledgesearch.SearchKnowledge.Found;
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
    var findings = index.search().find(query.question(), query.limit());
    return Optional.of(new Found(cited(findings.answers()), cited(findings.nearMisses())));
  }

  private List<Cited> cited(List<Finding> findings) {
    return findings.stream().flatMap(this::cited).toList();
  }

  /** What was retired while it was searched for is no answer any more. */
  private Stream<Cited> cited(Finding finding) {
    return index
        .citationOf(finding.passage().article())
        .map(citation -> new Cited(finding, citation))
        .stream();
  }
}
