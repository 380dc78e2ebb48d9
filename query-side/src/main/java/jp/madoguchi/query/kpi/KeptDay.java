package jp.madoguchi.query.kpi;

import java.util.Map;
import java.util.Optional;
import jp.madoguchi.shared.kpi.RowKind;

/** 手もとの日 — the rows of one day, kind by kind, and when somebody last asked for them. */
final class KeptDay {

  private final String mark;
  private final long at;
  private final Map<RowKind, Block> kinds;
  private volatile long used = System.nanoTime();

  /**
   * @param at the moment of the marks under one of which they were read
   */
  KeptDay(String mark, long at, Map<RowKind, Block> kinds) {
    this.mark = mark;
    this.at = at;
    this.kinds = kinds;
  }

  Optional<Block> of(RowKind kind) {
    return Optional.ofNullable(kinds.get(kind));
  }

  long size() {
    return kinds.values().stream().mapToLong(Block::size).sum();
  }

  /** Whether it tells all that a day of that mark does: it was read under that mark, or later. */
  boolean tells(String wanted, long since) {
    return mark.equals(wanted) || at - since > 0;
  }

  boolean isNewerThan(KeptDay other) {
    return at - other.at > 0;
  }

  long used() {
    return used;
  }

  KeptDay usedNow() {
    return usedAt(System.nanoTime());
  }

  KeptDay usedAt(long moment) {
    used = moment;
    return this;
  }
}
