package jp.madoguchi.command.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import jp.madoguchi.command.support.Tables;
import jp.madoguchi.platform.proof.Checkpoints;
import jp.madoguchi.platform.proof.FactTable;
import jp.madoguchi.platform.proof.ProofTables;
import jp.madoguchi.platform.proof.ProofTree;
import jp.madoguchi.platform.proof.TimeStamps;
import jp.madoguchi.proof.note.SigningKey;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** A town with an empty event table, a key and a file for checkpoints. */
final class Town {

  static final Instant MORNING = Instant.parse("2026-04-01T00:00:00Z");
  static final SigningKey KEY = SigningKey.generate("madoguchi");

  private static final String INSERT =
      """
      insert into DomainEventEntry (aggregateIdentifier, sequenceNumber, type, eventIdentifier,
        metaData, payload, payloadType, timeStamp)
      select ?, n, 'Contact', gen_random_uuid()::text, '{"actorDepartment":"dept-tax"}',
             convert_to('{"n":' || n || '}', 'UTF8'), 'jp.madoguchi.Something',
             '2026-04-01T00:00:00.000Z'
        from generate_series(0, ? - 1) n
      """;

  final DataSource postgres = Tables.empty();
  final JdbcTemplate jdbc = new JdbcTemplate(postgres);
  final ProofTree tree = ProofTables.tree(jdbc);
  final FactTable facts = ProofTables.facts(jdbc);
  final Checkpoints checkpoints = ProofTables.checkpoints(jdbc);
  final TimeStamps stamps = ProofTables.timeStamps(jdbc);
  final Growth growth = new Growth(jdbc);
  final JdbcTransactionManager transactions = new JdbcTransactionManager(postgres);
  final CheckpointFile file = new CheckpointFile(folder().resolve("checkpoints"));

  private Duration patience = Duration.ofHours(1);
  private Instant now = MORNING;
  private CheckpointRule rule = new CheckpointRule(1_000_000, Duration.ofMinutes(1));

  Town signingEvery(long facts, Duration every) {
    rule = new CheckpointRule(facts, every);
    return this;
  }

  Town withoutPatience() {
    patience = Duration.ofSeconds(-1);
    return this;
  }

  void later(Duration time) {
    now = now.plus(time);
  }

  Clock clock() {
    return Clock.fixed(now, ZoneOffset.UTC);
  }

  /** A follower that has just been started. */
  Follower follower() {
    return followerWith(KEY);
  }

  Follower followerWith(SigningKey key) {
    return new Follower(
        growth,
        facts,
        new ReadAhead(facts),
        tree,
        new Notary(growth, checkpoints, rule, key, clock()),
        patience,
        transactions);
  }

  Findings check() {
    return new Check(facts, tree, checkpoints, growth, file, jdbc, transactions, clock())
        .run()
        .orElseThrow();
  }

  void copiesCheckpoints() {
    new Following(follower(), checkpoints, file).follow();
  }

  void happen(String life, int count) {
    happen(jdbc, life, count);
  }

  static void happen(JdbcTemplate jdbc, String life, int count) {
    jdbc.update(INSERT, life, count);
  }

  List<Long> positionsOfLeaves() {
    return jdbc.queryForList(
        "select unnest(positions) from proof_leaves order by tile", Long.class);
  }

  List<Long> positionsOfFacts() {
    return jdbc.queryForList(
        "select globalIndex from DomainEventEntry order by globalIndex", Long.class);
  }

  private static Path folder() {
    try {
      return Files.createTempDirectory(Path.of("target"), "proof");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
