package jp.madoguchi.query.kpi;

import static jp.madoguchi.query.kpi.Counter.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import blue.strategic.parquet.Hydrator;
import blue.strategic.parquet.HydratorSupplier;
import blue.strategic.parquet.ParquetReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.madoguchi.shared.kpi.Field;
import jp.madoguchi.shared.kpi.RowKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParquetFileTest {

  @TempDir Path folder;

  @Test
  void rows_come_out_with_their_types_and_what_is_not_known_is_not_there() throws IOException {
    var file = folder.resolve("contacts.parquet");
    try (var body = Files.newOutputStream(file)) {
      var rows = ParquetFile.on(body, RowKind.CONTACT);
      rows.write(row("r-1", "citizens", 600, true));
      rows.write(row("r-2", "tax", null, false));
      rows.end();
    }

    var read = read(file);

    assertThat(read).hasSize(2);
    assertThat(read.getFirst())
        .containsEntry("row", "r-1")
        .containsEntry("day", (int) MONDAY.toEpochDay())
        .containsEntry("DEPARTMENT", "citizens")
        .containsEntry("WAIT_SECONDS", 600)
        .containsEntry("LEFT", true)
        .doesNotContainKey("SATISFACTION");
    assertThat(read.getLast()).doesNotContainKey("WAIT_SECONDS").containsEntry("LEFT", false);
  }

  @Test
  void many_rows_leave_as_they_come() throws IOException {
    var file = folder.resolve("contacts.parquet");
    var sizes = new ArrayList<Long>();
    try (OutputStream body = Files.newOutputStream(file)) {
      var rows = ParquetFile.on(body, RowKind.CONTACT);
      for (var n = 0; n < 300_000; n++) {
        rows.write(
            row("r-%016x".formatted(n * 2_654_435_761L), "section-" + n % 40, n, n % 7 == 0));
        if (n % 100_000 == 99_999) {
          sizes.add(Files.size(file));
        }
      }
    }

    assertThat(sizes).isSorted().allSatisfy(size -> assertThat(size).isPositive());
    assertThat(sizes.getLast()).isGreaterThan(sizes.getFirst());
  }

  @Test
  void a_file_that_broke_off_is_no_file() throws IOException {
    var file = folder.resolve("contacts.parquet");
    try (var body = Files.newOutputStream(file)) {
      ParquetFile.on(body, RowKind.CONTACT).write(row("r-1", "citizens", 600, true));
    }

    assertThatThrownBy(() -> read(file)).hasMessageContaining("Parquet");
  }

  private static RowView row(String name, String department, @Nullable Integer wait, boolean left) {
    var values = new LinkedHashMap<String, @Nullable Object>();
    RowKind.CONTACT.fields().forEach(field -> values.put(field.name(), null));
    values.put(Field.DEPARTMENT.name(), department);
    values.put(Field.WAIT_SECONDS.name(), wait);
    values.put(Field.LEFT.name(), left);
    return new RowView(name, RowKind.CONTACT, MONDAY, values);
  }

  private static List<Map<String, Object>> read(Path file) throws IOException {
    var hydrator =
        new Hydrator<Map<String, Object>, Map<String, Object>>() {
          @Override
          public Map<String, Object> start() {
            return new HashMap<>();
          }

          @Override
          public Map<String, Object> add(Map<String, Object> row, String name, Object value) {
            if (value != null) {
              row.put(name, value);
            }
            return row;
          }

          @Override
          public Map<String, Object> finish(Map<String, Object> row) {
            return row;
          }
        };
    try (var rows =
        ParquetReader.streamContent(file.toFile(), HydratorSupplier.constantly(hydrator))) {
      return rows.toList();
    }
  }
}
