package jp.madoguchi.query.access;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import jp.madoguchi.platform.access.Look;
import jp.madoguchi.platform.web.RequestRefused;
import jp.madoguchi.query.access.AccessRecords.At;
import jp.madoguchi.query.support.Columns;
import jp.madoguchi.query.support.Cursor;
import jp.madoguchi.query.support.Paging;
import jp.madoguchi.query.support.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * 帳票 — how rows of the record of looks leave. Whoever reads the record is on record themselves:
 * there is no other way to a table here.
 *
 * @param limit how many rows at once: 200 on a screen, 10,000 in a file
 * @param after the position before which to go on, if any
 */
record Sheets(int limit, @Nullable Long after) {

  private static final int MOST_IN_A_FILE = 10_000;
  private static final String NAME = "access-";

  static Sheets of(@Nullable String accept, Paging.Asked part) {
    var inFile = accept != null && accept.contains("text/csv");
    var paging = Paging.of(inFile ? null : part.limit(), part.cursor());
    var last = paging.after();
    return new Sheets(
        inFile ? MOST_IN_A_FILE : paging.limit(), last == null ? null : position(last));
  }

  private static long position(Cursor cursor) {
    var digits = cursor.id().startsWith(NAME) ? cursor.id().substring(NAME.length()) : "";
    if (!digits.matches("\\d{1,18}")) {
      throw new RequestRefused(
          HttpStatus.BAD_REQUEST, "MALFORMED_PARAMETER", "cursor は、前の応答の next をそのまま指定してください");
    }
    return Long.parseLong(digits);
  }

  /** Those before the last one that was seen; one more than is asked for tells of further ones. */
  Conditions before(Conditions conditions) {
    return after == null ? conditions : conditions.and("position < ?", after);
  }

  int oneMore() {
    return limit + 1;
  }

  <F, T> ResponseEntity<Table<T>> slice(
      List<At<F>> rows,
      Function<At<F>, Cursor> cursor,
      Function<At<F>, T> view,
      Columns<T> columns) {
    var there = rows.subList(0, Math.min(rows.size(), limit));
    var next = rows.size() > limit ? cursor.apply(there.getLast()).encoded() : null;
    return sheet(new Table<>(there.stream().map(view).toList(), next, columns));
  }

  static <T> ResponseEntity<Table<T>> whole(List<T> rows, Columns<T> columns) {
    return sheet(Table.of(rows, columns));
  }

  static Cursor cursor(Instant at, long position) {
    return Cursor.at(at, NAME + position);
  }

  private static <T> ResponseEntity<Table<T>> sheet(Table<T> table) {
    Look.current().atRows(table.items().size());
    var answer = ResponseEntity.ok();
    var next = table.next();
    if (next != null) {
      answer.header(HttpHeaders.LINK, "<%s>; rel=\"next\"".formatted(following(next)));
    }
    return answer.body(table);
  }

  private static String following(String cursor) {
    return ServletUriComponentsBuilder.fromCurrentRequest()
        .scheme(null)
        .host(null)
        .port(null)
        .replaceQueryParam("cursor", cursor)
        .build()
        .toUriString();
  }
}
