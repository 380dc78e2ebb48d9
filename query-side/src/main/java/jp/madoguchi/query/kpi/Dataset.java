package jp.madoguchi.query.kpi;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.madoguchi.shared.kpi.RowKind;

/** データセット — all rows of one kind on some days: one day at a time is in hand. */
final class Dataset implements RowsToSend {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final Kpis kpis;
  private final Aliases aliases;
  private final RowKind kind;
  private final KpiReach reach;
  private final List<LocalDate> days;

  Dataset(Kpis kpis, Aliases aliases, RowKind kind, KpiReach reach, LocalDate from, LocalDate to) {
    this.kpis = kpis;
    this.aliases = aliases;
    this.kind = kind;
    this.reach = reach;
    this.days = from.datesUntil(to.plusDays(1)).toList();
  }

  @Override
  public int count() {
    var patience = System.nanoTime() + PATIENCE.toNanos();
    return days.stream().mapToInt(day -> rows(day, patience).size()).sum();
  }

  @Override
  public void sendTo(RowFile file) throws IOException {
    for (var day : days) {
      for (var row : rows(day, Long.MAX_VALUE)) {
        file.write(row);
      }
    }
  }

  private List<RowView> rows(LocalDate day, long patience) {
    var sieve = kpis.sieve(reach.narrowed());
    return kpis.blocks(kind, List.of(day), patience).stream()
        .flatMap(block -> rows(block, sieve.passing(block)))
        .toList();
  }

  private Stream<RowView> rows(Block block, boolean[] passing) {
    return IntStream.range(0, block.size())
        .filter(row -> passing[row])
        .mapToObj(
            row -> RowView.of(block, kind, row, aliases.ofLife(block.life(row)), kpis.words()));
  }
}
