package jp.madoguchi.command.support;

import static jp.madoguchi.command.support.DeadlineKind.OFFICE_CLOSES;
import static jp.madoguchi.command.support.DeadlineKind.OVERDUE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import jp.madoguchi.platform.messaging.CurrentActor;
import jp.madoguchi.shared.actor.Actor;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class SweepTest {

  private static final Instant CLOSING = Instant.parse("2026-11-24T08:15:00Z");
  private static final Instant LATER = CLOSING.plusSeconds(30);

  private final DataSource postgres = Tables.empty();
  private final JdbcTemplate jdbc = new JdbcTemplate(postgres);
  private final Deadlines deadlines = new Deadlines(jdbc);
  private final List<String> asked = new ArrayList<>();

  @Test
  void asks_for_what_is_due_and_for_nothing_else() {
    due("contact-1", 0, CLOSING);
    due("contact-2", 0, LATER.plusMillis(1));

    sweepAt(LATER);

    assertThat(asked).containsExactly("contact-1");
  }

  @Test
  void asks_in_the_name_of_the_house() {
    due("contact-1", 0, CLOSING);
    var actors = new ArrayList<Actor>();

    sweep(LATER, _ -> actors.add(CurrentActor.get().orElseThrow()));

    assertThat(actors).containsExactly(Actor.SYSTEM);
  }

  @Test
  void goes_on_until_nothing_is_due() {
    IntStream.range(0, 250).forEach(n -> due("contact-" + n, 0, CLOSING));

    sweepAt(LATER);

    assertThat(asked).hasSize(250).doesNotHaveDuplicates();
  }

  @Test
  void does_not_ask_twice_for_what_was_answered() {
    due("contact-1", 0, CLOSING);

    sweepAt(LATER);
    sweepAt(LATER.plus(Duration.ofDays(1)));

    assertThat(asked).hasSize(1);
  }

  @Test
  void takes_a_refusal_for_an_answer() {
    due("contact-1", 0, CLOSING);

    sweep(LATER, _ -> refuse());
    sweepAt(LATER.plus(Duration.ofDays(1)));

    assertThat(asked).hasSize(1);
  }

  @Test
  void asks_again_after_a_while_when_there_was_no_answer() {
    due("contact-1", 0, CLOSING);

    sweep(LATER, _ -> fail());
    sweepAt(LATER.plusSeconds(59));
    assertThat(asked).hasSize(1);

    sweepAt(LATER.plusSeconds(60));
    assertThat(asked).hasSize(2);
  }

  @Test
  void leaves_alone_what_a_later_fact_has_set_anew() {
    due("case-1", 3, CLOSING);
    var claimed = deadlines.claim(OFFICE_CLOSES, LATER, 1).getFirst();
    jdbc.update("update deadline set sequence = 4, claimed_until = null");

    deadlines.settle(claimed);

    assertThat(deadlines.claim(OFFICE_CLOSES, LATER, 1)).hasSize(1);
  }

  @Test
  void two_nodes_never_get_the_same() {
    IntStream.range(0, 5).forEach(n -> due("contact-" + n, 0, CLOSING.plusMillis(n)));

    new TransactionTemplate(new JdbcTransactionManager(postgres))
        .executeWithoutResult(
            _ -> {
              var mine = deadlines.claim(OFFICE_CLOSES, LATER, 2);
              var theirs =
                  CompletableFuture.supplyAsync(() -> deadlines.claim(OFFICE_CLOSES, LATER, 10))
                      .orTimeout(10, TimeUnit.SECONDS)
                      .join();
              assertThat(mine).extracting(Deadline::life).containsExactly("contact-0", "contact-1");
              assertThat(theirs)
                  .extracting(Deadline::life)
                  .containsExactlyInAnyOrder("contact-2", "contact-3", "contact-4");
            });
  }

  @Test
  void one_kind_does_not_take_the_other() {
    due("contact-1", 0, CLOSING);

    assertThat(deadlines.claim(OVERDUE, LATER, 10)).isEmpty();
  }

  private void due(String life, long sequence, Instant at) {
    jdbc.update(
        "insert into deadline (life, sequence, kind, due_at) values (?, ?, 'OFFICE_CLOSES', ?)",
        life,
        sequence,
        at.atOffset(ZoneOffset.UTC));
  }

  private void sweepAt(Instant now) {
    sweep(now, _ -> {});
  }

  private void sweep(Instant now, Consumer<String> answer) {
    var bus = SimpleCommandBus.builder().build();
    bus.subscribe(
        String.class.getName(),
        command -> {
          asked.add((String) command.getPayload());
          answer.accept((String) command.getPayload());
          return null;
        });
    var house = new House(new Sending(DefaultCommandGateway.builder().commandBus(bus).build()));
    new Sweep(deadlines, house, Clock.fixed(now, ZoneOffset.UTC))
        .through(OFFICE_CLOSES, Deadline::life);
  }

  private static void refuse() {
    throw LifeRefusal.NOT_FOUND.because("指定されたものはありません");
  }

  private static void fail() {
    throw new IllegalStateException("the store is away");
  }
}
