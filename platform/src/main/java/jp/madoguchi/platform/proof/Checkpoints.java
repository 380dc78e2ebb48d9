package jp.madoguchi.platform.proof;

import java.util.List;
import java.util.Optional;
import jp.madoguchi.proof.note.SignedCheckpoint;
import jp.madoguchi.proof.note.VerifierKey;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The signed checkpoints of the tree, and the keys that ever signed here. */
@Component
public class Checkpoints {

  private final JdbcTemplate jdbc;

  Checkpoints(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** The newest one. */
  public Optional<SignedCheckpoint> newest() {
    return before(Long.MAX_VALUE, 1).stream().findFirst();
  }

  /** The smaller ones, the newest first. */
  public List<SignedCheckpoint> before(long size, int limit) {
    return query("where size < ? order by size desc limit ?", size, limit);
  }

  /** The larger ones, the oldest first. */
  public List<SignedCheckpoint> after(long size, int limit) {
    return query("where size > ? order by size limit ?", size, limit);
  }

  /** The one of exactly so many leaves. */
  public Optional<SignedCheckpoint> of(long size) {
    return query("where size = ?", size).stream().findFirst();
  }

  /**
   * At most sixty-six that are spread over all up to that one, the smallest first; the newest of
   * those that are time-stamped is among them.
   */
  public List<SignedCheckpoint> spreadTo(long size) {
    return query(
        """
        where size = ?
           or size = (select max(size) from proof_time_stamp where size < ?)
           or size in (
          select min(size) from proof_checkpoint where size < ? group by width_bucket(size, 1, ?, 63))
        order by size
        """,
        size,
        size,
        size,
        size);
  }

  /**
   * The first one that has that leaf.
   *
   * @param leaf its number, from 0
   */
  public Optional<SignedCheckpoint> having(long leaf) {
    return after(leaf, 1).stream().findFirst();
  }

  /** The public keys, the oldest first. */
  public List<VerifierKey> keys() {
    return jdbc.query(
        "select key from proof_key order by since, key",
        (row, _) -> VerifierKey.parse(row.getString(1)));
  }

  private List<SignedCheckpoint> query(String rest, Object... arguments) {
    return jdbc.query(
        "select note from proof_checkpoint " + rest,
        (row, _) -> SignedCheckpoint.parse(row.getString(1)),
        arguments);
  }
}
