package jp.madoguchi.query.kpi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import jp.madoguchi.projection.kpi.Row;
import jp.madoguchi.shared.calendar.OfficeHours;
import jp.madoguchi.shared.id.StaffId;
import jp.madoguchi.shared.kpi.RowKind;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The rows of looks, from the record of looks: how often each member of staff looked in which way
 * on a day, and at nobody in particular. A day that is over gets no further looks.
 */
@Component
class LookRows implements RowSource {

  private static final int PATIENCE_SECONDS = 10;
  private static final String OVER = "over";

  private static final String SPAN =
      """
      select min(recorded_at) as first, coalesce(max(position), 0) as last
      from access_fact where fact = 'AccessRecorded'""";

  private static final String OF_A_DAY =
      """
      select staff, department, kind, payload ->> 'endpoint' as screen,
             count(*) filter (where not refused) as looks, sum(shown) as shown,
             count(*) filter (where refused) as refused
      from access_fact
      where fact = 'AccessRecorded' and recorded_at >= ? and recorded_at < ?
      group by staff, department, kind, screen order by staff, department, kind, screen""";

  private final JdbcTemplate jdbc;
  private final Clock clock;
  private final Aliases aliases;

  LookRows(DataSource postgres, Clock clock, Aliases aliases) {
    this.jdbc = new JdbcTemplate(postgres);
    this.jdbc.setQueryTimeout(PATIENCE_SECONDS);
    this.clock = clock;
    this.aliases = aliases;
  }

  @Override
  public Set<RowKind> kinds() {
    return Set.of(RowKind.LOOK);
  }

  @Override
  public Map<LocalDate, String> marks() {
    var today = OfficeHours.dayOf(clock.instant());
    var marks = new HashMap<LocalDate, String>();
    jdbc.query(
        SPAN,
        row -> {
          var first = row.getTimestamp("first");
          if (first != null) {
            var from = OfficeHours.dayOf(first.toInstant());
            from.datesUntil(today.plusDays(1).isAfter(from) ? today.plusDays(1) : from)
                .forEach(day -> marks.put(day, OVER));
            marks.put(today, Long.toString(row.getLong("last")));
          }
        });
    return Map.copyOf(marks);
  }

  @Override
  public List<Row> rows(LocalDate day) {
    return jdbc.query(OF_A_DAY, (row, _) -> row(row, day), at(day), at(day.plusDays(1)));
  }

  private Row row(ResultSet row, LocalDate day) throws SQLException {
    return Row.ofLooks(
        day,
        row.getString("department"),
        aliases.of(new StaffId(row.getString("staff"))),
        row.getString("kind"),
        row.getString("screen"),
        row.getLong("looks"),
        row.getLong("shown"),
        row.getLong("refused"));
  }

  private static Timestamp at(LocalDate day) {
    Instant start = OfficeHours.startOf(day);
    return Timestamp.from(start);
  }
}
