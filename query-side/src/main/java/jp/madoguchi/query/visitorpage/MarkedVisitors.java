package jp.madoguchi.query.visitorpage;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.query.support.VisitorMark;
import jp.madoguchi.query.support.VisitorMarks;
import jp.madoguchi.shared.id.VisitorId;
import org.springframework.stereotype.Component;

/**
 * 来庁者の印 — as it was half a second ago at most: a list shows a hundred rows, and a board is asked
 * for again and again. When a temporary lift ends it is over at once, whatever is remembered.
 */
@Component
class MarkedVisitors implements VisitorMarks {

  private static final Duration FRESH = Duration.ofMillis(500);
  private static final long MOST = 20_000;

  private final Families families;
  private final Clock clock;
  private final Cache<String, Optional<Family>> known =
      Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(FRESH).build();

  MarkedVisitors(Families families, Clock clock) {
    this.families = families;
    this.clock = clock;
  }

  @Override
  public void prepare(Collection<VisitorId> visitors) {
    var wanted =
        visitors.stream()
            .map(VisitorId::value)
            .distinct()
            .filter(visitor -> known.getIfPresent(visitor) == null)
            .toList();
    if (!wanted.isEmpty()) {
      var found = families.of(wanted);
      wanted.forEach(visitor -> known.put(visitor, Optional.ofNullable(found.get(visitor))));
    }
  }

  @Override
  public Optional<VisitorMark> of(VisitorId visitor) {
    return family(visitor).map(family -> family.mark(clock.instant()));
  }

  @Override
  public List<VisitorId> readAsOneWith(VisitorId visitor) {
    return family(visitor).map(Family::names).orElse(List.of(visitor));
  }

  private Optional<Family> family(VisitorId visitor) {
    return known.get(visitor.value(), this::found);
  }

  private Optional<Family> found(String visitor) {
    return Optional.ofNullable(families.of(List.of(visitor)).get(visitor));
  }
}
