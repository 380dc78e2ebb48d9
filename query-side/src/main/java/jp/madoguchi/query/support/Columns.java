package jp.madoguchi.query.support;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 列 — what the columns of a file are called, and what stands in them.
 *
 * @param file the name of the file, without its ending
 */
public record Columns<T>(String file, List<Column<T>> all) {

  public Columns {
    all = List.copyOf(all);
  }

  /** 列 — one of them. */
  public record Column<T>(String name, Function<T, @Nullable Object> cell) {}

  public static <T> Columns<T> of(String file) {
    return new Columns<>(file, List.of());
  }

  public Columns<T> with(String name, Function<T, @Nullable Object> cell) {
    return new Columns<>(
        file, Stream.concat(all.stream(), Stream.of(new Column<>(name, cell))).toList());
  }

  /** Two columns: what it is named by, and what it is called. */
  public Columns<T> withNamed(String name, Function<T, @Nullable Named> thing) {
    return with(name + "ID", row -> idOf(thing.apply(row)))
        .with(name, row -> nameOf(thing.apply(row)));
  }

  List<String> names() {
    return all.stream().map(Column::name).toList();
  }

  List<String> cells(T row) {
    return all.stream().map(column -> CsvCell.of(column.cell().apply(row))).toList();
  }

  private static @Nullable String idOf(@Nullable Named thing) {
    return thing == null ? null : thing.id();
  }

  private static @Nullable String nameOf(@Nullable Named thing) {
    return thing == null ? null : thing.name();
  }
}
