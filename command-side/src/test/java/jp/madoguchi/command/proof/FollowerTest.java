package jp.madoguchi.command.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import jp.madoguchi.proof.note.SignedCheckpoint;
import jp.madoguchi.proof.tree.CompactRange;
import jp.madoguchi.proof.tree.Hash;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;

class FollowerTest {

  private final Town town = new Town();

  @Test
  void facts_become_leaves_in_the_order_of_the_store() {
    town.happen("contact-1", 300);

    assertThat(town.follower().follow()).isEqualTo(300);
    assertThat(town.follower().follow()).isZero();

    assertThat(town.positionsOfLeaves()).isEqualTo(town.positionsOfFacts());
    assertThat(town.tree.now().root(300)).isEqualTo(rootOfTheTable());
    assertThat(town.tree.leafAt(257)).hasValue(256);
    assertThat(town.tree.leafAt(301)).isEmpty();
  }

  @Test
  void a_fact_that_is_committed_late_becomes_a_leaf_when_it_appears() throws SQLException {
    try (var slow = town.postgres.getConnection()) {
      slow.setAutoCommit(false);
      happens(slow, "contact-slow");
      town.happen("contact-1", 2);
      assertThat(town.follower().follow()).isEqualTo(2);

      slow.commit();
    }
    town.happen("contact-2", 1);
    assertThat(town.follower().follow()).isEqualTo(2);

    assertThat(town.positionsOfLeaves()).containsExactly(2L, 3L, 1L, 4L);
    assertThat(town.growth.gaps()).isEmpty();
    assertThat(town.tree.leafAt(1)).hasValue(2);
    assertThat(town.check().count()).isZero();
  }

  @Test
  void what_was_rolled_back_is_waited_for_and_then_forgotten() throws SQLException {
    try (var failing = town.postgres.getConnection()) {
      failing.setAutoCommit(false);
      happens(failing, "contact-failing");
      failing.rollback();
    }
    town.happen("contact-1", 1);

    town.follower().follow();
    assertThat(town.growth.gaps()).extracting(Gap::first, Gap::last).containsExactly(tuple(1L, 1L));

    town.withoutPatience().follower().follow();
    assertThat(town.growth.gaps()).isEmpty();
    assertThat(town.positionsOfLeaves()).containsExactly(2L);
  }

  @Test
  void a_step_that_is_rolled_back_is_done_again() {
    town.happen("contact-1", 5);

    new TransactionTemplate(town.transactions)
        .executeWithoutResult(
            step -> {
              town.follower().follow();
              step.setRollbackOnly();
            });
    assertThat(town.tree.size()).isZero();

    assertThat(town.follower().follow()).isEqualTo(5);
    assertThat(town.tree.now().root(5)).isEqualTo(rootOfTheTable());
  }

  @Test
  void what_comes_after_the_next_facts_were_read_ahead_is_not_left_behind() {
    var follower = town.follower();
    town.happen("contact-1", Follower.MOST_AT_ONCE + 1);
    assertThat(follower.follow()).isEqualTo(Follower.MOST_AT_ONCE);

    town.happen("contact-2", 1);
    assertThat(follower.follow()).isEqualTo(2);
    assertThat(town.tree.now().root(Follower.MOST_AT_ONCE + 2L)).isEqualTo(rootOfTheTable());
  }

  @Test
  void whatever_the_writers_do_each_fact_is_one_leaf() throws Exception {
    try (var hands = Executors.newFixedThreadPool(6)) {
      var writers = IntStream.range(0, 4).<Callable<Integer>>mapToObj(n -> () -> write(n)).toList();
      var written = writers.stream().map(hands::submit).toList();
      while (!written.stream().allMatch(Future::isDone)) {
        hands.invokeAll(Collections.nCopies(2, () -> town.follower().follow()));
      }
    }
    town.follower().follow();

    assertThat(town.positionsOfLeaves())
        .doesNotHaveDuplicates()
        .hasSizeGreaterThan(100)
        .containsExactlyInAnyOrderElementsOf(town.positionsOfFacts());
    assertThat(town.check().first()).isEmpty();
  }

  /** Some commit, some roll back, and a number may wait long for its commit. */
  private int write(int writer) throws SQLException {
    var random = ThreadLocalRandom.current();
    for (var life = 0; life < 100; life++) {
      try (var connection = town.postgres.getConnection()) {
        connection.setAutoCommit(false);
        happens(connection, "contact-%d-%d".formatted(writer, life));
        if (random.nextInt(4) == 0) {
          happens(connection, "case-%d-%d".formatted(writer, life));
        }
        if (random.nextInt(5) == 0) {
          connection.rollback();
        } else {
          connection.commit();
        }
      }
    }
    return writer;
  }

  @Test
  void a_checkpoint_comes_after_so_many_facts_and_after_some_time() {
    town.signingEvery(100, Duration.ofMinutes(1));
    town.happen("contact-1", 250);
    town.follower().follow();
    town.happen("contact-2", 1);
    town.follower().follow();
    assertThat(sizes()).containsExactly(100L, 200L);

    town.later(Duration.ofMinutes(1));
    town.follower().follow();
    town.later(Duration.ofMinutes(1));
    town.follower().follow();
    assertThat(sizes()).containsExactly(100L, 200L, 251L);

    var newest = town.checkpoints.newest().orElseThrow();
    assertThat(newest.checkpoint().root()).isEqualTo(rootOfTheTable());
    assertThat(newest.note().signer(town.checkpoints.keys())).contains(Town.KEY.verifier());
    assertThat(town.checkpoints.having(200).orElseThrow()).isEqualTo(newest);
  }

  @Test
  void catching_up_ends_with_a_checkpoint_of_all_facts() {
    town.happen("contact-1", 3);

    town.follower().catchUp();
    town.follower().catchUp();

    assertThat(sizes()).containsExactly(3L);
  }

  @Test
  void checkpoints_are_appended_to_the_file_once() throws Exception {
    town.signingEvery(2, Duration.ofMinutes(1));
    town.happen("contact-1", 5);

    town.copiesCheckpoints();
    town.copiesCheckpoints();

    assertThat(town.file.all()).isEqualTo(town.checkpoints.after(0, 10)).hasSize(2);
  }

  private List<Long> sizes() {
    return town.checkpoints.after(0, 1_000).stream()
        .map(SignedCheckpoint::checkpoint)
        .map(checkpoint -> checkpoint.size())
        .toList();
  }

  private Hash rootOfTheTable() {
    var range = new CompactRange();
    town.facts.after(0, 10_000).forEach(fact -> range.add(fact.hash()));
    return range.root();
  }

  private static void happens(Connection connection, String life) {
    Town.happen(new JdbcTemplate(new SingleConnectionDataSource(connection, true)), life, 1);
  }
}
