package jp.madoguchi.command.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import jp.madoguchi.platform.proof.Checkpoints;
import jp.madoguchi.platform.proof.FactTable;
import jp.madoguchi.platform.proof.ProofTree;
import jp.madoguchi.proof.note.SignedCheckpoint;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 検証 — reads all facts again and compares them with the tree, and the tree with what was signed, in
 * the database and in the file that is only appended to.
 */
@Component
class Check {

  private static final int HANDFUL = 1_000;

  private final FactTable facts;
  private final ProofTree tree;
  private final Checkpoints checkpoints;
  private final Growth growth;
  private final CheckpointFile file;
  private final JdbcTemplate jdbc;
  private final TransactionTemplate transaction;
  private final Clock clock;

  Check(
      FactTable facts,
      ProofTree tree,
      Checkpoints checkpoints,
      Growth growth,
      CheckpointFile file,
      JdbcTemplate jdbc,
      PlatformTransactionManager transactions,
      Clock clock) {
    this.facts = facts;
    this.tree = tree;
    this.checkpoints = checkpoints;
    this.growth = growth;
    this.file = file;
    this.jdbc = jdbc;
    this.transaction = new TransactionTemplate(transactions);
    this.clock = clock;
  }

  /** What it found; none if another node is at it. It is on record. */
  Optional<Findings> run() {
    return Objects.requireNonNull(
        transaction.execute(_ -> isAlone() ? Optional.of(compared()) : Optional.empty()));
  }

  private boolean isAlone() {
    return Boolean.TRUE.equals(
        jdbc.queryForObject(
            "select pg_try_advisory_xact_lock(hashtext('proof_check'))", Boolean.class));
  }

  private Findings compared() {
    var began = System.nanoTime();
    var findings = new Findings();
    var inFile = inFile();
    var size = tree.size();
    var keys = checkpoints.keys();
    var inTable = new Claims("database", inTable(size), keys, findings);
    var claims = List.of(inTable, Claims.ofFile(inFile, keys, findings));
    new Walk(facts, tree, growth.gaps(), claims, findings).over(size);
    record(size, Duration.ofNanos(System.nanoTime() - began), findings);
    return findings;
  }

  private List<SignedCheckpoint> inFile() {
    try {
      return file.all();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Iterator<SignedCheckpoint> inTable(long size) {
    return Stream.iterate(
            checkpoints.after(0, HANDFUL),
            handful -> !handful.isEmpty(),
            handful -> checkpoints.after(handful.getLast().checkpoint().size(), HANDFUL))
        .flatMap(List::stream)
        .takeWhile(signed -> signed.checkpoint().size() <= size)
        .iterator();
  }

  private void record(long size, Duration took, Findings findings) {
    var sentences = findings.first().stream().map(Finding::sentence).toArray(String[]::new);
    jdbc.update(
        "insert into proof_check (at, size, millis, wrong, findings) values (?, ?, ?, ?, ?)",
        Timestamp.from(clock.instant()),
        size,
        took.toMillis(),
        findings.count(),
        sentences);
  }
}
