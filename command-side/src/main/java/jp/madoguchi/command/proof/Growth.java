package jp.madoguchi.command.proof;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import jp.madoguchi.proof.note.SignedCheckpoint;
import jp.madoguchi.proof.note.VerifierKey;
import jp.madoguchi.proof.tree.RightEdge;
import jp.madoguchi.proof.tree.Tiles;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The tables of the tree, as far as they are written: only by whoever holds the head. */
@Component
class Growth {

  private final JdbcTemplate jdbc;

  Growth(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** How far the tree has grown, and up to which position the store was read. */
  record Head(long size, long position) {}

  /** Until the transaction ends nobody else has it; none if somebody else has it now. */
  Optional<Head> take() {
    return jdbc
        .query(
            "select size, position from proof_head for update skip locked",
            (row, _) -> new Head(row.getLong(1), row.getLong(2)))
        .stream()
        .findFirst();
  }

  /** The same, but waits until whoever has it is done. */
  Optional<Head> waitFor() {
    return jdbc
        .query(
            "select size, position from proof_head for update",
            (row, _) -> new Head(row.getLong(1), row.getLong(2)))
        .stream()
        .findFirst();
  }

  /** The database's own time: gaps do not depend on the clocks of nodes. */
  Instant now() {
    return Objects.requireNonNull(jdbc.queryForObject("select now()", Timestamp.class)).toInstant();
  }

  void moveTo(Head head) {
    jdbc.update("update proof_head set size = ?, position = ?", head.size(), head.position());
  }

  void save(List<RightEdge.Tile> tiles) {
    jdbc.batchUpdate(
        """
        insert into proof_tile (level, number, hashes) values (?, ?, ?)
        on conflict (level, number) do update set hashes = excluded.hashes
        """,
        tiles.stream()
            .map(tile -> new Object[] {tile.level(), tile.number(), tile.hashes()})
            .toList());
  }

  /**
   * @param first the number of the first of these leaves
   * @param positions of their facts, in order
   */
  void saveLeaves(long first, List<Long> positions) {
    var tiles = new TreeMap<Long, List<Long>>();
    for (var n = 0; n < positions.size(); n++) {
      tiles
          .computeIfAbsent((first + n) / Tiles.WIDTH, _ -> new ArrayList<>())
          .add(positions.get(n));
    }
    jdbc.batchUpdate(
        """
        insert into proof_leaves as l (tile, positions, reach)
        select ?, p, int8range((select min(x) from unnest(p) x), (select max(x) from unnest(p) x), '[]')
          from (select ?::bigint[] as p) q
        on conflict (tile) do update
           set positions = l.positions || excluded.positions,
               reach = range_merge(l.reach, excluded.reach)
        """,
        tiles.entrySet().stream()
            .map(tile -> new Object[] {tile.getKey(), tile.getValue().toArray(Long[]::new)})
            .toList());
  }

  List<Gap> gaps() {
    return jdbc.query(
        "select first, last, seen_at from proof_gap order by first",
        (row, _) -> new Gap(row.getLong(1), row.getLong(2), row.getTimestamp(3).toInstant()));
  }

  void open(List<Gap> gaps) {
    jdbc.batchUpdate(
        "insert into proof_gap (first, last, seen_at) values (?, ?, ?) on conflict do nothing",
        gaps.stream()
            .map(gap -> new Object[] {gap.first(), gap.last(), Timestamp.from(gap.seenAt())})
            .toList());
  }

  void close(List<Gap> gaps) {
    jdbc.batchUpdate(
        "delete from proof_gap where first = ?",
        gaps.stream().map(gap -> new Object[] {gap.first()}).toList());
  }

  void forgetGapsSeenBefore(Instant moment) {
    jdbc.update("delete from proof_gap where seen_at < ?", Timestamp.from(moment));
  }

  void save(SignedCheckpoint signed) {
    var checkpoint = signed.checkpoint();
    jdbc.update(
        "insert into proof_checkpoint (size, at, key, note) values (?, ?, ?, ?)",
        checkpoint.size(),
        Timestamp.from(checkpoint.at()),
        signed.note().signedBy(),
        signed.note().toString());
  }

  void know(VerifierKey key, Instant now) {
    jdbc.update(
        "insert into proof_key (key, since) values (?, ?) on conflict do nothing",
        key.toString(),
        Timestamp.from(now));
  }
}
