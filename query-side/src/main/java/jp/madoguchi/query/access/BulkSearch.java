package jp.madoguchi.query.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import jp.madoguchi.query.support.Columns;
import jp.madoguchi.query.support.Named;
import jp.madoguchi.query.support.Showing;
import jp.madoguchi.shared.id.StaffId;

/**
 * 大量検索 — somebody searched oftener within an hour or a day than their work explains.
 *
 * @param rows how many rows these searches showed
 */
record BulkSearch(Instant since, Named staff, long searches, long rows) {

  /** 単位 — within how long it is too much. */
  enum Per {
    HOUR,
    DAY
  }

  static final Columns<BulkSearch> COLUMNS =
      Columns.<BulkSearch>of("bulk-search")
          .with("開始", BulkSearch::since)
          .withNamed("職員", BulkSearch::staff)
          .with("検索", BulkSearch::searches)
          .with("件数", BulkSearch::rows);

  /** Hours and days are the city's. */
  static String select(Per per) {
    return "select date_trunc('%s', recorded_at, 'Asia/Tokyo') as since, staff,".formatted(per)
        + " count(*) as searches, sum(shown) as rows";
  }

  static String rest(int threshold) {
    return " group by since, staff having count(*) >= %d order by since desc, staff"
        .formatted(threshold);
  }

  static BulkSearch of(ResultSet row, Showing showing) throws SQLException {
    return new BulkSearch(
        row.getObject("since", OffsetDateTime.class).toInstant(),
        showing.named(new StaffId(row.getString("staff"))),
        row.getLong("searches"),
        row.getLong("rows"));
  }
}
