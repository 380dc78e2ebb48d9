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

  /** The page after the last of these facts; none if nothing had begun. */
  Optional<P> page(List<Fact> facts) {
    return walk(facts, (_, _) -> {});
  }

  /**
   * Tells of the page after each of these facts.
   *
   * @return the page after the last
   */
  Optional<P> walk(List<Fact> facts, BiConsumer<Fact, Page> told) {
    Optional<P> page = Optional.empty();
    for (var fact : facts) {
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
