package jp.madoguchi.platform.proof;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import jp.madoguchi.proof.tree.StoredFact;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The table of facts, read as bytes: nothing is turned into events, and nothing is unsealed. */
@Component
public class FactTable {

  private static final String SELECT =
      """
      select d.globalIndex, d.aggregateIdentifier, d.sequenceNumber, d.type, d.eventIdentifier,
             d.timeStamp, d.payloadType, d.payloadRevision, d.metaData, d.payload
        from DomainEventEntry d\s""";

  private final JdbcTemplate jdbc;

  FactTable(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** The next ones after that position, in order, as far as they are committed. */
  public List<StoredFact> after(long position, int limit) {
    return query("where d.globalIndex > ? order by d.globalIndex limit ?", position, limit);
  }

  /** Those that have come to where there was a gap, in order. */
  public List<StoredFact> inGaps() {
    var positions =
        jdbc.query(
            """
            select e.globalIndex from proof_gap g cross join lateral (
              select globalIndex from DomainEventEntry
               where globalIndex between g.first and g.last offset 0) e
            """,
            (row, _) -> row.getLong(1));
    return positions.isEmpty() ? List.of() : among(positions, "true", List.of());
  }

  /**
   * Those at these positions, and all between two others, in order.
   *
   * @param above not that one itself
   * @param to that one, too
   */
  public List<StoredFact> at(List<Long> positions, long above, long to) {
    return query(
        """
        where d.globalIndex = any (?::bigint[]) or d.globalIndex > ? and d.globalIndex <= ?
        order by d.globalIndex
        """,
        positions.toArray(Long[]::new),
        above,
        to);
  }

  /** Those among these positions of which the condition on {@code d} is true, in order. */
  public List<StoredFact> among(List<Long> positions, String condition, List<Object> arguments) {
    var all = new ArrayList<Object>();
    all.add(positions.toArray(Long[]::new));
    all.addAll(arguments);
    return query(
        "where d.globalIndex = any (?::bigint[]) and (%s) order by d.globalIndex"
            .formatted(condition),
        all.toArray());
  }

  /** Where the event of that identifier stands. */
  public OptionalLong positionOf(String event) {
    return jdbc
        .queryForList(
            "select globalIndex from DomainEventEntry where eventIdentifier = ?", Long.class, event)
        .stream()
        .mapToLong(Long::longValue)
        .findFirst();
  }

  private List<StoredFact> query(String rest, Object... arguments) {
    return jdbc.query(SELECT + rest, (row, _) -> read(row), arguments);
  }

  private static StoredFact read(ResultSet row) throws SQLException {
    return new StoredFact(
        row.getLong(1),
        row.getString(2),
        row.getLong(3),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        row.getString(7),
        row.getString(8),
        row.getBytes(9),
        row.getBytes(10));
  }
}
