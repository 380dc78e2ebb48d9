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

  private static final long LATELY = Duration.ofMinutes(1).toNanos();

  private final RowSource source;
  private final Words words;
  private final Map<LocalDate, KeptDay> kept = new ConcurrentHashMap<>();
  private final AtomicLong rows = new AtomicLong();
  private volatile @Nullable DayMarks marks;
  private volatile long asked = System.nanoTime() - LATELY;

  Blocks(RowSource source, Words words) {
    this.source = source;
    this.words = words;
  }

  /**
   * 期限 — how new rows must be, and until when they may be read, both as {@link System#nanoTime()}
   * counts.
   */
  record Terms(long since, long until) {}

  boolean has(RowKind kind) {
    return source.kinds().contains(kind);
  }

  /**
   * The rows of that kind on those days, day by day; days without rows are left out.
   *
   * @throws NotYet if they could not all be read in time; those that were stay
   */
  List<Block> of(RowKind kind, List<LocalDate> days, Terms terms) {
    asked = System.nanoTime();
    var marked = marks(terms.since());
    var there = days.stream().filter(marked.all()::containsKey).toList();
    var blocks = there.stream().map(day -> block(kind, day, marked, terms.until())).toList();
    makeRoom();
    return blocks;
  }

  /** Reads what there is, the latest days first, so that whoever asks first need not wait. */
  void readAhead() {
    var marked = marks(System.nanoTime());
    marked.all().keySet().stream()
        .sorted(Comparator.reverseOrder())
        .takeWhile(_ -> rows.get() < MOST_ROWS)
        .forEach(day -> kept(day, marked, Long.MAX_VALUE));
  }

  /**
   * Reads what somebody asked for in the last minute. Whoever asks meanwhile gets what was known
   * before, and whoever asks next need not wait.
   */
  void freshen() {
    var marked = read();
    kept.forEach(
        (day, known) -> {
          if (isLately(known.used()) && marked.all().containsKey(day)) {
            freshen(day, known, marked);
          }
        });
    newest(marked);
  }

  private void freshen(LocalDate day, KeptDay known, DayMarks marked) {
    if (!known.tells(marked.of(day), marked.at())) {
      var now = read(day, marked).usedAt(known.used());
      kept.compute(day, (_, before) -> newer(now, before));
    }
  }

  /** Whether anybody asked in the last minute. */
  boolean isWanted() {
    return isLately(asked);
  }

  private static boolean isLately(long moment) {
    return System.nanoTime() - moment < LATELY;
  }

  private Block block(RowKind kind, LocalDate day, DayMarks marked, long until) {
    var known = kept(day, marked, until).usedNow();
    return known.of(kind).orElseGet(() -> Block.of(day, kind, List.of(), words));
  }

  private KeptDay kept(LocalDate day, DayMarks marked, long until) {
    return kept.compute(
        day,
        (_, before) -> {
          if (before != null && before.tells(marked.of(day), marked.at())) {
            return before;
          }
          if (System.nanoTime() > until) {
            throw new NotYet();
          }
          return newer(read(day, marked), before);
        });
  }

  private KeptDay newer(KeptDay now, @Nullable KeptDay before) {
    if (before != null && before.isNewerThan(now)) {
      return before;
    }
    rows.addAndGet(now.size() - (before == null ? 0 : before.size()));
    return now;
  }

  private KeptDay read(LocalDate day, DayMarks marked) {
    var byKind = source.rows(day).stream().collect(groupingBy(Row::kind));
    var blocks = new EnumMap<RowKind, Block>(RowKind.class);
    byKind.forEach((kind, ofKind) -> blocks.put(kind, Block.of(day, kind, ofKind, words)));
    return new KeptDay(marked.of(day), marked.at(), blocks);
  }

  private DayMarks marks(long since) {
    var known = marks;
    return known == null || known.isOlderThan(since) ? newest(read()) : known;
  }

  private DayMarks read() {
    var at = System.nanoTime();
    return new DayMarks(source.marks(), at);
  }

  private synchronized DayMarks newest(DayMarks read) {
    var known = marks;
    var newest = known == null || known.isOlderThan(read.at()) ? read : known;
    marks = newest;
    return newest;
  }

  private void makeRoom() {
    if (rows.get() <= MOST_ROWS) {
      return;
    }
    var oldest =
        kept.entrySet().stream()
            .sorted(Comparator.comparingLong(entry -> entry.getValue().used()))
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
