package jp.madoguchi.query.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    Optional<P> page = Optional.empty();
    for (var fact : facts) {
      page = Optional.of(after(page, fact));
    }
    return page;
  }

  /** The page after each of these facts. */
  List<P> pages(List<Fact> facts) {
    var pages = new ArrayList<P>();
    Optional<P> page = Optional.empty();
    for (var fact : facts) {
      var next = after(page, fact);
      pages.add(next);
      page = Optional.of(next);
    }
    return pages;
  }

  private P after(Optional<P> page, Fact fact) {
    return fold.after(page, fold.facts().cast(fact.event()), fact.recorded());
  }

  Object view(Page page, Shown shown, Instant at) {
    return depiction.view(depiction.page().cast(page), shown, at);
  }
}
