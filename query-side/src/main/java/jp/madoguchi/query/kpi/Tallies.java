package jp.madoguchi.query.kpi;

import java.util.Arrays;

/** 正の字 — how often each value came; values are the small numbers that words have. */
final class Tallies {

  private static final int FIRST = 16;

  private int[] counts = new int[FIRST];

  void add(int value) {
    if (value >= counts.length) {
      counts = Arrays.copyOf(counts, Math.max(value + 1, 2 * counts.length));
    }
    counts[value]++;
  }

  /** How many values came that often at least. */
  int atLeast(int times) {
    return (int) Arrays.stream(counts).filter(count -> count >= times).count();
  }
}
