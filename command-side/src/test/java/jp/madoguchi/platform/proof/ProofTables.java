package jp.madoguchi.platform.proof;

import org.springframework.jdbc.core.JdbcTemplate;

/** Opens the tables of the proof to tests of other packages. */
public final class ProofTables {

  private ProofTables() {}

  public static ProofTree tree(JdbcTemplate jdbc) {
    return new ProofTree(jdbc);
  }

  public static FactTable facts(JdbcTemplate jdbc) {
    return new FactTable(jdbc);
  }

  public static Checkpoints checkpoints(JdbcTemplate jdbc) {
    return new Checkpoints(jdbc);
  }

  public static TimeStamps timeStamps(JdbcTemplate jdbc) {
    return new TimeStamps(jdbc);
  }
}
