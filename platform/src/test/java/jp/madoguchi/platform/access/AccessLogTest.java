package jp.madoguchi.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AccessLogTest {

  private static final Executor CALLERS = Executors.newVirtualThreadPerTaskExecutor();
  private static final Duration LONG = Duration.ofMinutes(1);

  private final SlowFacts disk = new SlowFacts();
  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private AccessLog log = patientFor(LONG);

  @AfterEach
  void close() throws InterruptedException {
    disk.allow(1_000);
    log.close();
  }

  @Test
  void nobody_goes_on_before_the_look_is_on_the_disk() {
    var look = recorded("contact-1");
    disk.commitsBegun.acquireUninterruptibly();

    assertThat(look).isNotDone();
    disk.allow(1);

    look.join();
    assertThat(disk.commits).containsExactly(List.of(Looks.at("contact-1")));
  }

  @Test
  void what_comes_during_a_commit_goes_into_the_next_one_together() {
    var first = recorded("contact-1");
    disk.commitsBegun.acquireUninterruptibly();
    var others = List.of(recorded("contact-2"), recorded("contact-3"), recorded("contact-4"));
    await().until(() -> log.waiting() == 3);

    disk.allow(2);

    first.join();
    others.forEach(CompletableFuture::join);
    assertThat(disk.commits).hasSize(2);
    assertThat(disk.commits.getLast())
        .containsExactlyInAnyOrder(
            Looks.at("contact-2"), Looks.at("contact-3"), Looks.at("contact-4"));
    assertThat(meters.counter("madoguchi.access.recorded").count()).isEqualTo(4);
  }

  @Test
  void a_look_that_cannot_be_written_is_refused_and_the_next_is_not() {
    disk.broken = true;
    disk.allow(1);

    assertThatThrownBy(() -> log.record(Looks.at("contact-1")))
        .isInstanceOf(LookNotRecorded.class)
        .hasRootCauseMessage("No space left on device");

    disk.broken = false;
    disk.allow(1);
    log.record(Looks.at("contact-2"));
    assertThat(disk.commits).containsExactly(List.of(Looks.at("contact-2")));
    assertThat(meters.counter("madoguchi.access.failures").count()).isEqualTo(1);
  }

  @Test
  void nobody_waits_for_ever_and_who_gave_up_is_not_written_later() throws InterruptedException {
    log.close();
    log = patientFor(Duration.ofMillis(50));

    assertThatThrownBy(() -> log.record(Looks.at("contact-1"))).isInstanceOf(LookNotRecorded.class);
    disk.commitsBegun.acquireUninterruptibly();
    assertThatThrownBy(() -> log.record(Looks.at("contact-2"))).isInstanceOf(LookNotRecorded.class);

    disk.allow(2);
    log.close();
    assertThat(disk.commits).doesNotContain(List.of(Looks.at("contact-2")));
  }

  @Test
  void what_waits_is_written_before_the_house_closes() throws InterruptedException {
    var looks = new ArrayList<CompletableFuture<Void>>();
    looks.add(recorded("contact-1"));
    disk.commitsBegun.acquireUninterruptibly();
    looks.add(recorded("contact-2"));
    await().until(() -> log.waiting() == 1);

    disk.allow(2);
    log.close();

    looks.forEach(CompletableFuture::join);
    assertThat(disk.commits).hasSize(2);
    assertThatThrownBy(() -> log.record(Looks.at("contact-3"))).isInstanceOf(LookNotRecorded.class);
  }

  private AccessLog patientFor(Duration patience) {
    return new AccessLog(disk, new AccessMeter(meters), patience);
  }

  private CompletableFuture<Void> recorded(String life) {
    return CompletableFuture.runAsync(() -> log.record(Looks.at(life)), CALLERS);
  }
}
