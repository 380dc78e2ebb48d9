package jp.madoguchi.query.kpi;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import jp.madoguchi.query.kpi.Scan.TooMuch;
import jp.madoguchi.shared.kpi.Field;
import jp.madoguchi.shared.kpi.RowKind;
import org.jspecify.annotations.Nullable;

/**
 * 計算 — one reckoning over some days: reads the rows, counts them, and puts a figure into every
 * stretch and combination, also where nothing happened.
 */
final class Computation {

  private final Rows rows;
  private final Words words;
  private final List<Field> by;
  private final Predicate<LocalDate> wanted;

  /**
   * @param by how figures are broken down
   * @param wanted which days count
   */
  Computation(Rows rows, Words words, List<Field> by, Predicate<LocalDate> wanted) {
    this.rows = rows;
    this.words = words;
    this.by = by;
    this.wanted = wanted;
  }

  /** Gives the rows of a kind that count on those days, day by day. */
  @FunctionalInterface
  interface Rows {
    List<Block> of(RowKind kind, List<LocalDate> days);
  }

  /**
   * 答え — a figure for each key, in the order of time.
   *
   * @param before the figures of a year before, under the keys of now
   */
  record Result(Map<Key, Figure> figures, Map<Key, Figure> before, Grouping grouping) {}

  /**
   * @throws TooMuch if there would be too many figures
   */
  Result result(Reckoning reckoning, Stretches stretches, boolean withYearBefore) {
    var now = read(reckoning, stretches);
    var before = withYearBefore ? read(reckoning, stretches.aYearBefore()) : List.<Pass>of();
    var grouping = new Grouping(by, words);
    var figures = filled(figures(reckoning, stretches, now, grouping), reckoning, stretches);
    return new Result(
        figures, yearBefore(figures.keySet(), reckoning, stretches, before, grouping), grouping);
  }

  /** What a pass needs. */
  private record Pass(Plan plan, List<Block> blocks) {}

  private List<Pass> read(Reckoning reckoning, Stretches stretches) {
    var days = stretches.from().datesUntil(stretches.to().plusDays(1)).filter(wanted).toList();
    return reckoning.plans().map(plan -> new Pass(plan, rows.of(plan.rows(), days))).toList();
  }

  private Map<Key, Figure> figures(
      Reckoning reckoning, Stretches stretches, List<Pass> passes, Grouping grouping) {
    var scan = new Scan(stretches, grouping, words);
    var counted = passes.stream().map(pass -> scan.count(pass.plan(), pass.blocks())).toList();
    var over = counted.size() > 1 ? counted.getLast() : Map.<Key, Cell>of();
    var keys = new LinkedHashSet<>(counted.getFirst().keySet());
    keys.addAll(over.keySet());
    var figures = new HashMap<Key, Figure>();
    keys.forEach(
        key -> figures.put(key, Figure.of(reckoning, counted.getFirst().get(key), over.get(key))));
    return figures;
  }

  /** Every combination that there is gets a figure in every stretch. */
  private Map<Key, Figure> filled(
      Map<Key, Figure> there, Reckoning reckoning, Stretches stretches) {
    var starts = stretches.starts(wanted);
    var parts = stretches.openParts();
    var groups = groups(there.keySet());
    if ((long) starts.size() * parts.size() * Math.max(1, groups.size()) > Scan.MOST_CELLS) {
      throw new TooMuch();
    }
    var empty = Figure.of(reckoning, null, null);
    var all = new HashMap<>(there);
    for (var start : starts) {
      parts.forEach(
          part -> groups.forEach(group -> all.putIfAbsent(new Key(start, part, group), empty)));
    }
    return inOrder(all);
  }

  /** With no breakdown there is one combination, even of nothing. */
  private Set<Long> groups(Set<Key> keys) {
    var groups = new LinkedHashSet<Long>();
    if (by.isEmpty()) {
      groups.add(0L);
    }
    keys.stream().map(Key::group).sorted().forEach(groups::add);
    return groups;
  }

  private static Map<Key, Figure> inOrder(Map<Key, Figure> figures) {
    var keys = new ArrayList<>(figures.keySet());
    keys.sort(Key.IN_TIME);
    var ordered = new LinkedHashMap<Key, Figure>();
    keys.forEach(key -> ordered.put(key, requireNonNull(figures.get(key))));
    return ordered;
  }

  private Map<Key, Figure> yearBefore(
      Set<Key> keys,
      Reckoning reckoning,
      Stretches stretches,
      List<Pass> passes,
      Grouping grouping) {
    if (passes.isEmpty()) {
      return Map.of();
    }
    var then = figures(reckoning, stretches.aYearBefore(), passes, grouping);
    var before = new HashMap<Key, Figure>();
    for (var key : keys) {
      @Nullable Figure figure =
          then.get(new Key(stretches.aYearBefore(key.start()), key.part(), key.group()));
      before.put(key, figure == null ? Figure.of(reckoning, null, null) : figure);
    }
    return before;
  }
}
