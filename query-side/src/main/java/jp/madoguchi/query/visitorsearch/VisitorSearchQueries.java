package jp.madoguchi.query.visitorsearch;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.projection.support.Pages;
import jp.madoguchi.projection.visitorsearch.VisitorEntry;
import jp.madoguchi.query.support.Narrowing;
import jp.madoguchi.query.visitorsearch.FindVisitors.Found;
import jp.madoguchi.query.visitorsearch.FindVisitors.Hit;
import org.axonframework.queryhandling.QueryHandler;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

@Component
class VisitorSearchQueries {

  static final String TOKENS = "tokens";
  static final String NAME = "_id";

  private final Pages<VisitorEntry> entries;
  private final Sieve sieve;

  VisitorSearchQueries(Pages<VisitorEntry> entries, Sieve sieve) {
    this.entries = entries;
    this.sieve = sieve;
  }

  /** Goes on until there are enough: who is not shown leaves no gap by which they are noticed. */
  @QueryHandler
  Found handle(FindVisitors query) {
    var most = query.paging().oneMore();
    var first = query.paging().after();
    var hits = new ArrayList<Hit>();
    var found = after(first == null ? "" : first.id(), query);
    hits.addAll(sieve.hits(found, query));
    while (found.size() == most && hits.size() < most) {
      found = after(found.getLast().id(), query);
      hits.addAll(sieve.hits(found, query));
    }
    return new Found(hits.stream().limit(most).toList());
  }

  private List<VisitorEntry> after(String name, FindVisitors query) {
    var narrowed = new Narrowing().to(gt(NAME, name));
    query.asked().forEach(one -> narrowed.to(anyOf(one.forms())));
    return entries.find(narrowed.filter(), Sorts.ascending(NAME), query.paging().oneMore());
  }

  private static Bson anyOf(List<Long> forms) {
    return forms.size() == 1 ? eq(TOKENS, forms.getFirst()) : in(TOKENS, forms);
  }
}
