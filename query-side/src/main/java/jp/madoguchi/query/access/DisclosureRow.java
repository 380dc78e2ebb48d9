package jp.madoguchi.query.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import jp.madoguchi.query.support.Columns;
import jp.madoguchi.query.support.Named;
import jp.madoguchi.query.support.Showing;
import jp.madoguchi.shared.access.AccessKind;
import jp.madoguchi.shared.id.DepartmentId;

/**
 * 開示 — that a section looked at the person who asks: by day, and not who it was. The names of staff
 * are in the record itself, which an auditor can read; a resident is answered by the section.
 */
record DisclosureRow(
    LocalDate day,
    Named department,
    String screen,
    AccessKind kind,
    String kindLabel,
    String purpose,
    long times) {

  static final String SELECT =
      """
      select (recorded_at at time zone 'Asia/Tokyo')::date as day, department,
             payload ->> 'screen' as screen, kind, payload ->> 'purpose' as purpose,
             count(*) as times""";

  static final String REST =
      " group by day, department, screen, kind, purpose"
          + " order by day desc, department, screen, kind, purpose";

  static final Columns<DisclosureRow> COLUMNS =
      Columns.<DisclosureRow>of("disclosure")
          .with("日", DisclosureRow::day)
          .withNamed("課", DisclosureRow::department)
          .with("画面", DisclosureRow::screen)
          .with("種類", DisclosureRow::kindLabel)
          .with("目的", DisclosureRow::purpose)
          .with("回数", DisclosureRow::times);

  static DisclosureRow of(ResultSet row, Showing showing) throws SQLException {
    var kind = AccessKind.valueOf(row.getString("kind"));
    return new DisclosureRow(
        row.getObject("day", LocalDate.class),
        showing.named(new DepartmentId(row.getString("department"))),
        row.getString("screen"),
        kind,
        kind.label(),
        row.getString("purpose"),
        row.getLong("times"));
  }
}
