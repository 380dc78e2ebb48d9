package jp.madoguchi.command.proof;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * How the proof stands, for operators.
 *
 * @param size facts in the tree
 * @param behind positions in the store that the follower has not looked at
 * @param checkedAt when all was last compared; none if it never was
 * @param wrong how much was wrong then
 * @param findings the first of it
 */
record Standing(
    long size, long behind, @Nullable Instant checkedAt, long wrong, List<String> findings) {

  private static final String NOW =
      """
      select h.size,
             greatest(0, coalesce((select max(globalIndex) from DomainEventEntry), 0) - h.position),
             c.at, coalesce(c.wrong, 0), coalesce(c.findings, '{}')
        from proof_head h
        left join lateral (select * from proof_check order by number desc limit 1) c on true
      """;

  static Standing now(JdbcTemplate jdbc) {
    return jdbc.queryForObject(NOW, (row, _) -> read(row));
  }

  private static Standing read(ResultSet row) throws SQLException {
    var at = row.getTimestamp(3);
    return new Standing(
        row.getLong(1),
        row.getLong(2),
        at == null ? null : at.toInstant(),
        row.getLong(4),
        Arrays.asList((String[]) row.getArray(5).getArray()));
  }
}
