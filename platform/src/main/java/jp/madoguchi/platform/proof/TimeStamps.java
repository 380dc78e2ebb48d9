package jp.madoguchi.platform.proof;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The time stamps of checkpoints, where an authority gives them. */
@Component
public class TimeStamps {

  private final JdbcTemplate jdbc;

  TimeStamps(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Those of the checkpoints of these sizes, by their sizes. */
  public Map<Long, TimeStamp> of(Collection<Long> sizes) {
    return query("where size = any (?::bigint[])", (Object) sizes.toArray(Long[]::new)).stream()
        .collect(Collectors.toMap(TimeStamp::size, Function.identity()));
  }

  /** The newest one of a checkpoint of at most that size. */
  public Optional<TimeStamp> newestUpTo(long size) {
    return query("where size <= ? order by size desc limit 1", size).stream().findFirst();
  }

  /** Keeps one, unless another node has stamped that checkpoint meanwhile. */
  public void keep(TimeStamp stamp) {
    jdbc.update(
        "insert into proof_time_stamp (size, at, token) values (?, ?, ?) on conflict do nothing",
        stamp.size(),
        Timestamp.from(stamp.at()),
        stamp.token());
  }

  private List<TimeStamp> query(String rest, Object... arguments) {
    return jdbc.query(
        "select size, at, token from proof_time_stamp " + rest, (row, _) -> read(row), arguments);
  }

  private static TimeStamp read(ResultSet row) throws SQLException {
    return new TimeStamp(row.getLong(1), row.getTimestamp(2).toInstant(), row.getBytes(3));
  }
}
