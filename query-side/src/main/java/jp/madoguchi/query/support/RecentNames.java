package jp.madoguchi.query.support;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import jp.madoguchi.shared.id.Identifier;
import org.jspecify.annotations.Nullable;

/**
 * 名前の控え — all names of one kind, as they were a second ago at most: a board names the same few
 * sections and clerks a hundred times over.
 */
public final class RecentNames {

  private static final long FRESH = Duration.ofSeconds(1).toNanos();

  private final Supplier<Map<String, String>> reading;
  private volatile @Nullable Read last;

  public RecentNames(Supplier<Map<String, String>> reading) {
    this.reading = reading;
  }

  public Optional<String> of(Identifier id) {
    return Optional.ofNullable(names().get(id.value()));
  }

  private Map<String, String> names() {
    var known = last;
    if (known == null || System.nanoTime() - known.at() > FRESH) {
      known = new Read(Map.copyOf(reading.get()), System.nanoTime());
      last = known;
    }
    return known.names();
  }

  private record Read(Map<String, String> names, long at) {}
}
