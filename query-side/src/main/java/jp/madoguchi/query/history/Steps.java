package jp.madoguchi.query.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import jp.madoguchi.projection.support.Page;
import jp.madoguchi.query.history.ChangeView.MadeBy;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * 歩み — a page, fact by fact, and what each of them changed.
 *
 * @param fields what is shown of a page at a moment
 */
record Steps(
    Retelling<?, ?> retelling,
    List<Fact> facts,
    BiFunction<Page, Instant, Fields> fields,
    Function<Fact, MadeBy> naming) {

  /**
   * What reads otherwise at the end than after so many facts.
   *
   * @param known how many of the facts were known at the beginning
   */
  List<ChangeView> changes(int known, Instant from, Instant to) {
    var pages = retelling.pages(facts);
    var before = known == 0 ? Fields.NONE : fields.apply(pages.get(known - 1), from);
    var last = last(pages, known, before);
    var after = pages.isEmpty() ? Fields.NONE : fields.apply(pages.getLast(), to);
    var changes = new ArrayList<ChangeView>();
    before.compareWith(
        after,
        (field, now) -> changes.add(new ChangeView(field, before.at(field), now, last.get(field))));
    return changes;
  }

  private Map<String, MadeBy> last(List<? extends Page> pages, int known, Fields begun) {
    var last = new HashMap<String, MadeBy>();
    var before = begun;
    for (var n = known; n < pages.size(); n++) {
      var fact = facts.get(n);
      var after = fields.apply(pages.get(n), fact.recorded().at());
      before.compareWith(after, (field, _) -> last.put(field, naming.apply(fact)));
      before = after;
    }
    return last;
  }

  /** Every value that the field ever had, the latest first. */
  List<ChangeView> historyOf(String field) {
    var history = new ArrayList<ChangeView>();
    var pages = retelling.pages(facts);
    @Nullable JsonNode before = null;
    for (var n = 0; n < pages.size(); n++) {
      var fact = facts.get(n);
      var after = fields.apply(pages.get(n), fact.recorded().at()).at(field);
      if (!Objects.equals(before, after)) {
        history.addFirst(new ChangeView(field, before, after, naming.apply(fact)));
      }
      before = after;
    }
    return history;
  }
}
