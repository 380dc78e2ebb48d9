package jp.madoguchi.query.kpi;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.madoguchi.shared.kpi.Field;
import jp.madoguchi.shared.kpi.TimeGrain;

/** 走査 — goes over the rows once and counts them into cells. */
final class Scan {

  /** So many combinations at most are looked up in an array. */
  private static final int FEW = 4_096;

  /** So many cells a question may fill; each may hold a sketch of some kilobytes. */
  static final int MOST_CELLS = 10_000;

  private final Stretches stretches;
  private final Grouping grouping;
  private final Words words;

  Scan(Stretches stretches, Grouping grouping, Words words) {
    this.stretches = stretches;
    this.grouping = grouping;
    this.words = words;
  }

  /**
   * @throws TooMuch if there would be more than {@link #MOST_CELLS}
   */
  Map<Key, Cell> count(Plan plan, List<Block> blocks) {
    var sieve = new Sieve(plan.where(), words);
    var cells = new HashMap<Key, Cell>();
    for (var block : blocks) {
      count(plan, block, sieve.passing(block), cells);
    }
    return cells;
  }

  private void count(Plan plan, Block block, boolean[] passing, Map<Key, Cell> cells) {
    var start = stretches.startOf(block.day());
    var columns = grouping.columns(block);
    var parts = stretches.isWithinADay() ? block.column(partOf(stretches)) : null;
    var of = plan.of() == null ? null : block.column(plan.of());
    var guesses = plan.knowsGuesses() ? block.column(Field.INEXACT) : null;
    var near = new Cell[FEW];
    for (var row = 0; row < passing.length; row++) {
      if (passing[row]) {
        var part = parts == null ? 0 : Math.max(0, parts.at(row));
        var group = grouping.group(columns, row);
        var near64 = parts == null && group < FEW ? (int) group : -1;
        var cell = near64 < 0 ? null : near[near64];
        if (cell == null) {
          cell = cell(plan, cells, new Key(start, part, group));
          if (near64 >= 0) {
            near[near64] = cell;
          }
        }
        cell.add(of == null ? Words.MISSING : of.at(row), guesses != null && guesses.at(row) == 1);
      }
    }
  }

  private static Cell cell(Plan plan, Map<Key, Cell> cells, Key key) {
    var cell = cells.computeIfAbsent(key, _ -> new Cell(plan.want()));
    if (cells.size() > MOST_CELLS) {
      throw new TooMuch();
    }
    return cell;
  }

  private static Field partOf(Stretches stretches) {
    return stretches.grain() == TimeGrain.HOUR ? Field.HOUR : Field.QUARTER_HOUR;
  }

  /** More figures than anybody reads, and than the memory may hold. */
  static final class TooMuch extends RuntimeException {

    private static final long serialVersionUID = 1L;
  }
}
