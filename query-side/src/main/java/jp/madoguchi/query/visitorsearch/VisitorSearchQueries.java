package jp.madoguchi.query.visitorsearch;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.model.Sorts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.madoguchi.projection.support.Pages;
import jp.madoguchi.projection.visitorsearch.VisitorEntry;
import jp.madoguchi.query.support.Narrowing;
import jp.madoguchi.query.visitorsearch.FindVisitors.Found;
import jp.madoguchi.query.visitorsearch.FindVisitors.Hit;
import jp.madoguchi.shared.id.VisitorId;
import org.axonframework.queryhandling.QueryHandler;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

@Component
class VisitorSearchQueries {

  static final String TOKENS = "tokens";
  static final String NAME = "_id";

  /** A merged visitor may go on as one who is merged in turn. */
  private static final int LONGEST_CHAIN = 8;

  private final Pages<VisitorEntry> entries;

  VisitorSearchQueries(Pages<VisitorEntry> entries) {
    this.entries = entries;
  }

  @QueryHandler
  Found handle(FindVisitors query) {
    var narrowed = new Narrowing();
    query.tokens().forEach(forms -> narrowed.to(anyOf(forms)));
    var after = query.paging().after();
    if (after != null) {
      narrowed.to(gt(NAME, after.id()));
    }
    return new Found(
        hits(entries.find(narrowed.filter(), Sorts.ascending(NAME), query.paging().oneMore())));
  }

  private static Bson anyOf(List<Long> forms) {
    return forms.size() == 1 ? eq(TOKENS, forms.getFirst()) : in(TOKENS, forms);
  }

  private List<Hit> hits(List<VisitorEntry> found) {
    var survivors = survivors(found);
    return found.stream().map(entry -> new Hit(entry, survivor(entry, survivors))).toList();
  }

  /** All into whom anybody was merged, and into whom these were. */
  private Map<String, VisitorEntry> survivors(List<VisitorEntry> found) {
    var known =
        found.stream()
            .collect(
                Collectors.toMap(
                    VisitorEntry::id, Function.identity(), (one, _) -> one, LinkedHashMap::new));
    for (var step = 0; step < LONGEST_CHAIN; step++) {
      var missing =
          known.values().stream()
              .map(VisitorEntry::mergedInto)
              .filter(Objects::nonNull)
              .map(VisitorId::value)
              .filter(id -> !known.containsKey(id))
              .distinct()
              .toList();
      if (missing.isEmpty()) {
        break;
      }
      entries.findAll(missing).forEach(entry -> known.put(entry.id(), entry));
    }
    return known;
  }

  private static VisitorEntry survivor(VisitorEntry entry, Map<String, VisitorEntry> known) {
    var shown = entry;
    for (var step = 0; step < LONGEST_CHAIN; step++) {
      var into = shown.mergedInto();
      var next = into == null ? null : known.get(into.value());
      if (next == null) {
        break;
      }
      shown = next;
    }
    return shown;
  }
}
