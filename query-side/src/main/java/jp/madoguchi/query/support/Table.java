package jp.madoguchi.query.support;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 表 — rows that leave as JSON, or as a file for a spreadsheet ({@code Accept: text/csv}).
 *
 * @param next the cursor of the following rows, none if there are no more
 */
public record Table<T>(List<T> items, @Nullable String next, @JsonIgnore Columns<T> columns) {

  public Table {
    items = List.copyOf(items);
  }

  public static <T> Table<T> of(List<T> items, Columns<T> columns) {
    return new Table<>(items, null, columns);
  }
}
