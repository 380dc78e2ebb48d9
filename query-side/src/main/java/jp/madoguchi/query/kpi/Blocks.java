package jp.madoguchi.query.kpi;

import static java.util.stream.Collectors.groupingBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import jp.madoguchi.projection.kpi.Row;
import jp.madoguchi.shared.kpi.RowKind;
import org.jspecify.annotations.Nullable;

/**
 * 手もとの行 — the rows of one source, day by day, kept as columns for as long as the marks of their
 * days stay the same. A day that changes is read again whole, when it is next asked for; days that
 * nobody asks for make room for others. Throwing all of it away loses nothing.
 */
final class Blocks {

  /** About forty bytes a row: some hundred megabytes at most. */
  private static final long MOST_ROWS = 8_000_000;

  private static final long FRESH = Duration.ofSeconds(1).toNanos();

  private final RowSource source;
  private final Words words;
  private final Map<LocalDate, Kept> kept = new ConcurrentHashMap<>();
  private final AtomicLong rows = new AtomicLong();
  private volatile @Nullable Marks marks;

  Blocks(RowSource source, Words words) {
    this.source = source;
    this.words = words;
  }

  private record Marks(Map<LocalDate, String> all, long at) {}

  /** One day. */
  static final class Kept {

    private final String mark;
    private final Map<RowKind, Block> kinds;
    private volatile long used = System.nanoTime();

    private Kept(String mark, Map<RowKind, Block> kinds) {
      this.mark = mark;
      this.kinds = kinds;
    }

    private long size() {
      return kinds.values().stream().mapToLong(Block::size).sum();
    }
  }

  boolean has(RowKind kind) {
    return source.kinds().contains(kind);
  }

  /**
   * The rows of that kind on those days, day by day; days without rows are left out.
   *
   * @param patience until when days may be read, as {@link System#nanoTime()} counts
   * @throws NotYet if they could not all be read by then; those that were stay
   */
  List<Block> of(RowKind kind, List<LocalDate> days, long patience) {
    var marked = marks();
    var there = days.stream().filter(marked::containsKey).toList();
    var blocks =
        there.stream()
            .map(day -> block(kind, day, marked.getOrDefault(day, ""), patience))
            .toList();
    makeRoom();
    return blocks;
  }

  /** Reads what there is, the latest days first, so that whoever asks first need not wait. */
  void readAhead() {
    var marked = marks();
    marked.keySet().stream()
        .sorted(Comparator.reverseOrder())
        .takeWhile(_ -> rows.get() < MOST_ROWS)
        .forEach(day -> kept(day, marked.getOrDefault(day, ""), Long.MAX_VALUE));
  }

  private Block block(RowKind kind, LocalDate day, String mark, long patience) {
    var known = kept(day, mark, patience);
    known.used = System.nanoTime();
    return known.kinds.getOrDefault(kind, Block.of(day, kind, List.of(), words));
  }

  private Kept kept(LocalDate day, String mark, long patience) {
    return kept.compute(
        day,
        (_, before) ->
            before != null && before.mark.equals(mark)
                ? before
                : read(day, mark, before, patience));
  }

  private Kept read(LocalDate day, String mark, @Nullable Kept before, long patience) {
    if (System.nanoTime() > patience) {
      throw new NotYet();
    }
    var byKind = source.rows(day).stream().collect(groupingBy(Row::kind));
    var blocks = new EnumMap<RowKind, Block>(RowKind.class);
    byKind.forEach((kind, ofKind) -> blocks.put(kind, Block.of(day, kind, ofKind, words)));
    var now = new Kept(mark, blocks);
    rows.addAndGet(now.size() - (before == null ? 0 : before.size()));
    return now;
  }

  private Map<LocalDate, String> marks() {
    var known = marks;
    if (known == null || System.nanoTime() - known.at() > FRESH) {
      known = new Marks(source.marks(), System.nanoTime());
      marks = known;
    }
    return known.all();
  }

  private void makeRoom() {
    if (rows.get() <= MOST_ROWS) {
      return;
    }
    var oldest =
        kept.entrySet().stream()
            .sorted(Comparator.comparingLong(entry -> entry.getValue().used))
            .map(Map.Entry::getKey)
            .toList();
    for (var day : oldest) {
      var gone = rows.get() > MOST_ROWS ? kept.remove(day) : null;
      rows.addAndGet(gone == null ? 0 : -gone.size());
    }
  }

  /** It takes longer than somebody waits until all these days are at hand. */
  static final class NotYet extends RuntimeException {

    private static final long serialVersionUID = 1L;
  }
}
