package jp.madoguchi.query.visitorsearch;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.madoguchi.projection.support.Pages;
import jp.madoguchi.projection.visitorsearch.VisitorEntry;
import jp.madoguchi.query.support.VisitorMark;
import jp.madoguchi.query.support.VisitorMarks;
import jp.madoguchi.query.visitorsearch.FindVisitors.Hit;
import jp.madoguchi.shared.id.VisitorId;
import org.springframework.stereotype.Component;

/**
 * What the index cannot know, because it changes with the hour: of visitors who were merged, one is
 * shown, where the first of them is found; and nobody finds a protected person by where they live
 * who could not read it.
 */
@Component
class Sieve {

  private final Pages<VisitorEntry> entries;
  private final VisitorMarks marks;

  Sieve(Pages<VisitorEntry> entries, VisitorMarks marks) {
    this.entries = entries;
    this.marks = marks;
  }

  /** Those who are shown, in the same order. */
  List<Hit> hits(List<VisitorEntry> found, FindVisitors query) {
    marks.prepare(found.stream().map(Sieve::nameOf).toList());
    var known = withFamilies(found);
    return found.stream()
        .filter(entry -> isMetBy(entry, query))
        .filter(entry -> elders(entry, known).noneMatch(elder -> isMetBy(elder, query)))
        .map(entry -> new Hit(entry, survivor(entry, known)))
        .toList();
  }

  /** Whether that visitor is kept from those who may not know where protected people live. */
  boolean hides(VisitorEntry entry) {
    return mark(entry).filter(VisitorMark::whereaboutsHidden).isPresent();
  }

  private boolean isMetBy(VisitorEntry entry, FindVisitors query) {
    return query.isMetBy(entry.tokens(), hides(entry));
  }

  private Map<String, VisitorEntry> withFamilies(Collection<VisitorEntry> found) {
    var known = found.stream().collect(toMap(VisitorEntry::id, Function.identity()));
    var others =
        found.stream()
            .flatMap(entry -> marks.readAsOneWith(nameOf(entry)).stream())
            .map(VisitorId::value)
            .filter(name -> !known.containsKey(name))
            .distinct()
            .toList();
    if (!others.isEmpty()) {
      entries.findAll(others).forEach(entry -> known.put(entry.id(), entry));
    }
    return known;
  }

  private Stream<VisitorEntry> elders(VisitorEntry entry, Map<String, VisitorEntry> known) {
    return marks.readAsOneWith(nameOf(entry)).stream()
        .map(VisitorId::value)
        .filter(name -> name.compareTo(entry.id()) < 0)
        .map(known::get)
        .filter(Objects::nonNull);
  }

  private VisitorEntry survivor(VisitorEntry entry, Map<String, VisitorEntry> known) {
    return mark(entry).map(mark -> known.get(mark.id())).orElse(entry);
  }

  private Optional<VisitorMark> mark(VisitorEntry entry) {
    return marks.of(nameOf(entry));
  }

  private static VisitorId nameOf(VisitorEntry entry) {
    return new VisitorId(entry.id());
  }
}
