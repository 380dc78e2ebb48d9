package jp.madoguchi.query.support;

import java.util.List;
import jp.madoguchi.platform.web.RequestRefused;
import jp.madoguchi.projection.support.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * 頁 — how many rows of a list are asked for, and after which row.
 *
 * @param after none for the first rows
 */
public record Paging(int limit, @Nullable Cursor after) {

  private static final int USUAL = 50;
  private static final int MOST = 200;

  /**
   * What the caller asked for.
   *
   * @throws RequestRefused 400 if there cannot be such a limit, or the cursor is none of ours
   */
  public static Paging of(@Nullable Integer limit, @Nullable String cursor) {
    return new Paging(limit == null ? USUAL : checked(limit), cursor == null ? null : read(cursor));
  }

  /** One more than is asked for tells whether there are further rows. */
  public int oneMore() {
    return limit + 1;
  }

  /** Of rows that are few enough to be read whole, in the order of their names: those asked for. */
  public <R extends Page> List<R> of(List<R> rows) {
    return rows.stream()
        .filter(row -> after == null || row.id().compareTo(after.id()) > 0)
        .limit(oneMore())
        .toList();
  }

  private static int checked(int limit) {
    if (limit < 1 || limit > MOST) {
      throw malformed("limit は1から%dまでの数を指定してください".formatted(MOST));
    }
    return limit;
  }

  private static Cursor read(String cursor) {
    try {
      return Cursor.decoded(cursor);
    } catch (IllegalArgumentException e) {
      throw malformed("cursor は、前の応答の next をそのまま指定してください");
    }
  }

  private static RequestRefused malformed(String sentence) {
    return new RequestRefused(HttpStatus.BAD_REQUEST, "MALFORMED_PARAMETER", sentence);
  }

  /**
   * As it stands in the query of a list.
   *
   * @param limit how many rows at most
   * @param cursor what the last answer called {@code next}
   */
  public record Asked(@Nullable Integer limit, @Nullable String cursor) {

    /**
     * @throws RequestRefused 400 if there cannot be such a limit, or the cursor is none of ours
     */
    public Paging paging() {
      return Paging.of(limit, cursor);
    }
  }
}
