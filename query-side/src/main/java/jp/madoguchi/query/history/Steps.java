package jp.madoguchi.query.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.function.Function;
import jp.madoguchi.projection.support.Page;
import jp.madoguchi.query.history.ChangeView.MadeBy;
import jp.madoguchi.query.history.Comparison.Difference;
import org.jspecify.annotations.Nullable;

/**
 * 歩み — a page, fact by fact, and what each of them changed.
 *
 * @param history with the facts that lead up to where the walk ends
 * @param views what is shown of a page at a moment
 */
record Steps(
    Retelling<?, ?> retelling,
    History history,
    BiFunction<Page, Instant, Object> views,
    Function<Fact, MadeBy> naming,
    Comparison comparison) {

  /** What a page says about itself changes with every fact, and tells nothing about the life. */
  private static final Set<String> OF_THE_PAGE_ITSELF =
      Set.of("/version", "/recordedAt", "/masked");

  /** Is told of a step, and of every place that it changed. */
  private interface Told {
    Difference by(Fact fact);
  }

  /**
   * What reads otherwise at the end than after so many facts, in the order of the places.
   *
   * @param known how many of the facts were known at the beginning
   */
  List<ChangeView> changes(int known, Instant from, Instant to) {
    return changed(known, from, to).changes();
  }

  /** The last step: the page after it, and what it changed. */
  Changed last() {
    var at = history.facts().getLast().recorded().at();
    return changed(history.size() - 1, at, at);
  }

  /** A page, and what became otherwise until it did. */
  record Changed(Page page, List<ChangeView> changes) {}

  private Changed changed(int known, Instant from, Instant to) {
    var last = new HashMap<String, Fact>();
    var begun = begun(known, from);
    var step = new Step(begun, fact -> (place, was, is) -> last.put(place, fact));
    var end = retelling.walk(history, known, step::to).orElseThrow();
    var changes = new TreeMap<String, ChangeView>();
    between(
        begun,
        views.apply(end, to),
        (place, was, is) ->
            changes.put(place, new ChangeView(place, was, is, madeBy(last, place))));
    return new Changed(end, List.copyOf(changes.values()));
  }

  private @Nullable Object begun(int known, Instant from) {
    return retelling
        .page(history, history.first(known).facts())
        .map(page -> views.apply(page, from))
        .orElse(null);
  }

  private @Nullable MadeBy madeBy(Map<String, Fact> last, String place) {
    return Optional.ofNullable(last.get(place)).map(naming).orElse(null);
  }

  /** Every value that the field ever had, the latest first. */
  List<ChangeView> historyOf(String field) {
    if (OF_THE_PAGE_ITSELF.contains(field)) {
      return List.of();
    }
    var values = new ArrayList<ChangeView>();
    var before = new AtomicReference<@Nullable Object>();
    retelling.walk(
        history,
        0,
        (fact, page) -> {
          var after = views.apply(page, fact.recorded().at());
          comparison.at(
              field,
              before.getAndSet(after),
              after,
              (place, was, is) ->
                  values.addFirst(new ChangeView(place, was, is, naming.apply(fact))));
        });
    return values;
  }

  private void between(@Nullable Object before, @Nullable Object after, Difference difference) {
    comparison.between(
        before,
        after,
        (place, was, is) -> {
          if (!OF_THE_PAGE_ITSELF.contains(place)) {
            difference.at(place, was, is);
          }
        });
  }

  /** From one fact to the next. */
  private final class Step {

    private final Told told;
    private @Nullable Object before;

    private Step(@Nullable Object begun, Told told) {
      this.before = begun;
      this.told = told;
    }

    private void to(Fact fact, Page page) {
      var after = views.apply(page, fact.recorded().at());
      between(before, after, told.by(fact));
      before = after;
    }
  }
}
