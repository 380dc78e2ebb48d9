package jp.madoguchi.query.kpi;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.madoguchi.query.support.Columns;
import jp.madoguchi.query.support.CsvStream;
import jp.madoguchi.query.support.Encoding;
import jp.madoguchi.shared.kpi.RowKind;
import tools.jackson.databind.json.JsonMapper;

/**
 * データセット — all rows of one kind on some days, on their way into a file: one day at a time is in
 * hand, however many there are.
 */
final class Dataset {

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final JsonMapper JSON = JsonMapper.builder().build();

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

  /**
   * How many rows it has. All days have been read once before the first of them leaves.
   *
   * @throws Blocks.NotYet if that takes too long
   */
  int count() {
    var patience = System.nanoTime() + PATIENCE.toNanos();
    return days.stream().mapToInt(day -> rows(day, patience).size()).sum();
  }

  void writeCsv(OutputStream body, Encoding encoding) throws IOException {
    var file = new CsvStream<>(body, encoding.charset(), columns());
    for (var day : days) {
      for (var row : rows(day, Long.MAX_VALUE)) {
        file.write(row);
      }
    }
    file.flush();
  }

  void writeLines(OutputStream body) throws IOException {
    for (var day : days) {
      for (var row : rows(day, Long.MAX_VALUE)) {
        body.write(JSON.writeValueAsBytes(row));
        body.write('\n');
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

  private Columns<RowView> columns() {
    var columns = Columns.<RowView>of(kind.name()).with("行", RowView::row).with("日", RowView::day);
    for (var field : kind.fields()) {
      columns = columns.with(field.label(), row -> row.values().get(field.name()));
    }
    return columns;
  }
}
