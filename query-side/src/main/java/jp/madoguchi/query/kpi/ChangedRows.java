package jp.madoguchi.query.kpi;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import jp.madoguchi.projection.kpi.ChangedLivesStore;
import jp.madoguchi.projection.kpi.ChangedLivesStore.Changed;
import jp.madoguchi.projection.kpi.Row;
import jp.madoguchi.shared.kpi.RowKind;

/**
 * 差分 — the rows of one kind that may be others than they were at a position, as they are now. Some
 * lives at a time are in hand. What changes while they are sent is told the next time.
 */
final class ChangedRows implements RowsToSend {

  private static final int SOME = 500;

  private final LifeRows source;
  private final ChangedLivesStore lives;
  private final RowKind kind;
  private final Stretch stretch;
  private final Predicate<Row> wanted;
  private final Aliases aliases;

  /**
   * 区間.
   *
   * @param from what was told before is known already
   * @param to the newest fact there is
   */
  record Stretch(long from, long to) {}

  ChangedRows(
      LifeRows source,
      ChangedLivesStore lives,
      Aliases aliases,
      RowKind kind,
      Stretch stretch,
      Predicate<Row> wanted) {
    this.source = source;
    this.lives = lives;
    this.aliases = aliases;
    this.kind = kind;
    this.stretch = stretch;
    this.wanted = wanted;
  }

  @Override
  public int count() {
    var rows = new AtomicInteger();
    this.<RuntimeException>each(_ -> rows.incrementAndGet());
    return rows.get();
  }

  @Override
  public void sendTo(RowFile file) throws IOException {
    this.<IOException>each(row -> file.write(RowView.of(row, aliases.ofLife(row.life()))));
  }

  /** 一行ごとに. */
  private interface Each<E extends Exception> {
    void row(Row row) throws E;
  }

  private <E extends Exception> void each(Each<E> each) throws E {
    var some = following(Changed.before(stretch.from()));
    while (!some.isEmpty()) {
      for (var row : source.rowsOf(kind, some.stream().map(Changed::life).toList())) {
        if (wanted.test(row)) {
          each.row(row);
        }
      }
      some = following(some.getLast());
    }
  }

  private List<Changed> following(Changed last) {
    return lives.changed(LifeRows.livesThatTell(kind), last, stretch.to(), SOME);
  }
}
