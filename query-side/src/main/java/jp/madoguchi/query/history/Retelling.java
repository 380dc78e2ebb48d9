package jp.madoguchi.query.history;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import jp.madoguchi.projection.support.LifeFold;
import jp.madoguchi.projection.support.Page;
import jp.madoguchi.query.support.Depiction;
import jp.madoguchi.query.support.Shown;

/**
 * 再現 — tells the page of a life from some of its facts, by the very fold that keeps the live page.
 */
record Retelling<P extends Page, E>(LifeFold<P, E> fold, Depiction<P> depiction) {

  boolean putsRight(Fact fact) {
    return fold.putsRight(fold.facts().cast(fact.event()));
  }

  /** In which form the page is folded: another form may tell the same facts otherwise. */
  String form() {
    return fold.form();
  }

  /**
   * The page after the last of these facts; none if nothing had begun.
   *
   * @param history what they are from
   */
  Optional<P> page(History history, List<Fact> facts) {
    var shared = History.sharedWith(facts);
    var nearest = history.nearest(shared);
    Optional<P> page = nearest.page().map(fold.page()::cast);
    for (var count = nearest.count(); count < facts.size(); count++) {
      var next = after(page, facts.get(count));
      if (count < shared) {
        history.pass(count + 1, next);
      }
      page = Optional.of(next);
    }
    return page;
  }

  /**
   * Tells of the page after each of the facts that follow on so many.
   *
   * @return the page after the last
   */
  Optional<P> walk(History history, int known, BiConsumer<Fact, Page> told) {
    var page = page(history, history.first(known).facts());
    for (var fact : history.facts().subList(known, history.size())) {
      var next = after(page, fact);
      told.accept(fact, next);
      page = Optional.of(next);
    }
    return page;
  }

  private P after(Optional<P> page, Fact fact) {
    return fold.after(page, fold.facts().cast(fact.event()), fact.recorded());
  }

  Object view(Page page, Shown shown, Instant at) {
    return depiction.view(depiction.page().cast(page), shown, at);
  }
}
