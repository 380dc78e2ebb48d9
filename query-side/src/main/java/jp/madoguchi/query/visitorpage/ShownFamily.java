package jp.madoguchi.query.visitorpage;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import jp.madoguchi.projection.visitorpage.VisitorPage;
import jp.madoguchi.query.support.Showing;
import jp.madoguchi.query.support.Shown;

/** A family on its way to a person: the texts of each are sealed for that one's life. */
record ShownFamily(Map<String, Shown> shown) {

  static ShownFamily of(Family family, Showing showing) {
    var all = new HashMap<String, Shown>();
    showing.ready(family.all()).forEach(page -> all.put(page.id(), showing.of(page)));
    return new ShownFamily(all);
  }

  Shown of(VisitorPage page) {
    return Objects.requireNonNull(shown.get(page.id()));
  }

  /** Whether anything was masked so far. */
  boolean masked() {
    return shown.values().stream().anyMatch(Shown::masked);
  }
}
