package jp.madoguchi.query.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import jp.madoguchi.query.support.Columns;
import jp.madoguchi.query.support.Named;
import jp.madoguchi.query.support.Showing;
import jp.madoguchi.shared.id.StaffId;

/**
 * 職員別の閲覧数 — how much one member of staff looked at.
 *
 * @param rows how many rows were shown to them in all
 */
record StaffCount(
    Named staff,
    long looks,
    long singles,
    long lists,
    long searches,
    long exports,
    long streams,
    long asOf,
    long rows,
    long refused,
    long masked,
    long glass) {

  static final String SELECT =
      """
      select staff, count(*) filter (where not refused) as looks,
             count(*) filter (where kind = 'SINGLE' and not refused) as singles,
             count(*) filter (where kind = 'LIST' and not refused) as lists,
             count(*) filter (where kind = 'SEARCH' and not refused) as searches,
             count(*) filter (where kind = 'EXPORT' and not refused) as exports,
             count(*) filter (where kind = 'STREAM' and not refused) as streams,
             count(*) filter (where kind = 'AS_OF' and not refused) as as_of,
             sum(shown) as rows,
             count(*) filter (where refused) as refused,
             count(*) filter (where (payload ->> 'masked')::boolean) as masked,
             count(*) filter (where (payload ->> 'glass')::boolean) as glass""";

  static final String REST = " group by staff order by looks desc, staff";

  static final Columns<StaffCount> COLUMNS =
      Columns.<StaffCount>of("per-staff")
          .withNamed("職員", StaffCount::staff)
          .with("閲覧", StaffCount::looks)
          .with("照会", StaffCount::singles)
          .with("一覧", StaffCount::lists)
          .with("検索", StaffCount::searches)
          .with("データ抽出", StaffCount::exports)
          .with("中継", StaffCount::streams)
          .with("時点照会", StaffCount::asOf)
          .with("件数", StaffCount::rows)
          .with("拒否", StaffCount::refused)
          .with("一部非表示", StaffCount::masked)
          .with("緊急閲覧", StaffCount::glass);

  static StaffCount of(ResultSet row, Showing showing) throws SQLException {
    return new StaffCount(
        showing.named(new StaffId(row.getString("staff"))),
        row.getLong("looks"),
        row.getLong("singles"),
        row.getLong("lists"),
        row.getLong("searches"),
        row.getLong("exports"),
        row.getLong("streams"),
        row.getLong("as_of"),
        row.getLong("rows"),
        row.getLong("refused"),
        row.getLong("masked"),
        row.getLong("glass"));
  }
}
