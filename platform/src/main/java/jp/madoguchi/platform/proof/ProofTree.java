package jp.madoguchi.platform.proof;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import jp.madoguchi.proof.tree.MerkleTree;
import jp.madoguchi.proof.tree.TiledNodes;
import jp.madoguchi.proof.tree.Tiles;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The tree over the facts as it is kept: its tiles, and which fact each leaf is. */
@Component
public class ProofTree implements Tiles {

  private static final byte[] NONE = {};

  private final JdbcTemplate jdbc;

  ProofTree(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** How many leaves it has. */
  public long size() {
    return jdbc.queryForList("select size from proof_head", Long.class).stream()
        .findFirst()
        .orElse(0L);
  }

  @Override
  public byte[] tile(int level, long number) {
    return jdbc
        .query(
            "select hashes from proof_tile where level = ? and number = ?",
            (row, _) -> row.getBytes(1),
            level,
            number)
        .stream()
        .findFirst()
        .orElse(NONE);
  }

  /** The tree for one answer: what was read is remembered. */
  public MerkleTree now() {
    return new MerkleTree(new TiledNodes(this));
  }

  /** Where the facts of that tile's leaves stand in the store, in the order of the leaves. */
  public List<Long> positions(long tile) {
    return jdbc
        .query("select positions from proof_leaves where tile = ?", ProofTree::longs, tile)
        .stream()
        .findFirst()
        .orElse(List.of());
  }

  /** Which leaf the fact at that position is; none if it is not in the tree yet. */
  public OptionalLong leafAt(long position) {
    return jdbc
        .queryForList(
            """
            select l.tile * 256 + array_position(l.positions, ?::bigint) - 1
              from proof_leaves l
             where l.reach @> ?::bigint and array_position(l.positions, ?::bigint) is not null
            """,
            Long.class,
            position,
            position,
            position)
        .stream()
        .mapToLong(Long::longValue)
        .findFirst();
  }

  private static List<Long> longs(ResultSet row, int number) throws SQLException {
    return Arrays.asList((Long[]) row.getArray(1).getArray());
  }
}
