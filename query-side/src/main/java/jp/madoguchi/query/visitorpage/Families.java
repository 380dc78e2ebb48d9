package jp.madoguchi.query.visitorpage;

import static com.mongodb.client.model.Filters.in;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.madoguchi.projection.support.Pages;
import jp.madoguchi.projection.visitorpage.VisitorPage;
import jp.madoguchi.query.support.RowOrder;
import jp.madoguchi.shared.id.VisitorId;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/**
 * Finds who is read as whom. Merges are facts of those who were merged, so the way leads from them
 * to the one who goes on, and back by an index; however many hops it has.
 */
@Component
class Families {

  private static final RowOrder BY_NAME = new RowOrder("_id", false);
  private static final int MOST = 10_000;

  private final Pages<VisitorPage> pages;

  Families(Pages<VisitorPage> pages) {
    this.pages = pages;
  }

  /** The families of those visitors, by the names that were asked for; none for who is unknown. */
  Map<String, Family> of(Collection<String> visitors) {
    var known = relatives(visitors);
    var members = known.values().stream().collect(groupingBy(page -> rootOf(page.id(), known)));
    var found = new HashMap<String, Family>();
    members.forEach(
        (root, all) -> {
          var family = new Family(Objects.requireNonNull(known.get(root)), all);
          all.forEach(page -> found.put(page.id(), family));
        });
    found.keySet().retainAll(Set.copyOf(visitors));
    return found;
  }

  /** Everybody who is reached from those visitors by merges, in either direction. */
  private Map<String, VisitorPage> relatives(Collection<String> visitors) {
    var known = new HashMap<String, VisitorPage>();
    Set<String> wanted = Set.copyOf(visitors);
    while (!wanted.isEmpty()) {
      var seen = Stream.concat(find(in("_id", wanted)), find(in("mergedInto", wanted))).toList();
      var next = new HashSet<String>();
      for (var page : seen) {
        if (known.put(page.id(), page) == null) {
          next.add(page.id());
          Optional.ofNullable(page.mergedInto()).map(VisitorId::value).ifPresent(next::add);
        }
      }
      next.removeAll(wanted);
      wanted = next;
    }
    return known;
  }

  private Stream<VisitorPage> find(Bson filter) {
    return pages.find(filter, BY_NAME.sort(), MOST).stream();
  }

  /** Two who were merged into each other at the same moment are read as the elder. */
  private static String rootOf(String id, Map<String, VisitorPage> known) {
    var way = new ArrayList<String>(List.of(id));
    while (true) {
      var page = known.get(way.getLast());
      var into = page == null ? null : page.mergedInto();
      if (into == null || !known.containsKey(into.value())) {
        return way.getLast();
      }
      var back = way.indexOf(into.value());
      if (back >= 0) {
        return way.subList(back, way.size()).stream().min(String::compareTo).orElseThrow();
      }
      way.add(into.value());
    }
  }
}
