package jp.madoguchi.query.proof;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 書き出しの進み具合 — how far a bundle is that was asked for.
 *
 * @param state WAITING, RUNNING, READY, FAILED, THROWN_AWAY
 * @param percent of all facts that were gone through
 * @param facts in the bundle
 * @param bytes of the bundle, once it is ready
 */
record ExportView(
    String id,
    String state,
    Instant askedAt,
    String askedBy,
    String scope,
    @Nullable String subject,
    int percent,
    long facts,
    long bytes) {

  static final String COLUMNS =
      "id, state, asked_at, asked_by, scope, subject, leaves, done, facts, bytes";

  static ExportView of(ResultSet row) throws SQLException {
    var leaves = row.getLong(7);
    return new ExportView(
        row.getString(1),
        row.getString(2),
        row.getTimestamp(3).toInstant(),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        leaves == 0 ? 0 : (int) (100 * row.getLong(8) / leaves),
        row.getLong(9),
        row.getLong(10));
  }

  boolean isReady() {
    return state.equals("READY");
  }
}
