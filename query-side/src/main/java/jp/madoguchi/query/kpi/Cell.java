package jp.madoguchi.query.kpi;

import java.util.BitSet;
import org.HdrHistogram.IntCountsHistogram;
import org.jspecify.annotations.Nullable;

/**
 * 枡 — what has been counted of the rows that fall together. Cells can be added to each other and
 * nothing is lost by it: sums are added, distinct values united, sketches merged.
 */
final class Cell {

  /** Percentiles are right within one in a hundred of their value. */
  static final double ERROR = 0.01;

  private static final int DIGITS = 2;

  private long rows;
  private long inexact;
  private long known;
  private long sum;
  private long max;
  private final @Nullable BitSet distinct;
  private final @Nullable Tallies tallies;
  private final @Nullable IntCountsHistogram spread;

  Cell(Want want) {
    this.distinct = want == Want.DISTINCT ? new BitSet() : null;
    this.tallies = want == Want.REPEATED ? new Tallies() : null;
    this.spread = want == Want.SPREAD ? new IntCountsHistogram(DIGITS) : null;
  }

  /** What is wanted of the field that is measured. */
  enum Want {
    ROWS,
    SUM,
    DISTINCT,
    REPEATED,
    SPREAD
  }

  /**
   * @param value of the field that is measured, or {@link Words#MISSING}
   */
  void add(int value, boolean guessed) {
    rows++;
    inexact += guessed ? 1 : 0;
    if (value == Words.MISSING) {
      return;
    }
    known++;
    sum += value;
    max = Math.max(max, value);
    if (distinct != null) {
      distinct.set(value);
    }
    if (tallies != null) {
      tallies.add(value);
    }
    if (spread != null) {
      spread.recordValue(value);
    }
  }

  long rows() {
    return rows;
  }

  long inexact() {
    return inexact;
  }

  /** In how many rows the field that is measured is known. */
  long known() {
    return known;
  }

  long sum() {
    return sum;
  }

  long max() {
    return max;
  }

  int different() {
    return distinct == null ? 0 : distinct.cardinality();
  }

  /** How many values stand in that many rows at least. */
  int repeated(int times) {
    return tallies == null ? 0 : tallies.atLeast(times);
  }

  double mean() {
    return (double) sum / known;
  }

  /** Within {@link #ERROR}; never more than the greatest value. */
  long percentile(double percent) {
    return spread == null ? 0 : Math.min(max, spread.getValueAtPercentile(percent));
  }
}
