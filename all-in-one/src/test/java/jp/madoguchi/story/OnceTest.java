package jp.madoguchi.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@Story
@DisplayName("一度だけ")
class OnceTest {

  @LocalServerPort int port;
  @Autowired EventStore facts;

  private Clerk sato;
  private Clerk suzuki;

  @BeforeEach
  void at_the_desks() {
    sato = Clerk.at(port, "staff-sato", "dept-citizens");
    suzuki = Clerk.at(port, "staff-suzuki", "dept-citizens");
  }

  @Test
  @DisplayName("同じ鍵と同じ本文には、同じ答えがもう一度返る")
  void the_same_again_gets_the_same_answer() {
    var key = UUID.randomUUID().toString();
    var visit = Screen.visit("Y-1", "dept-citizens");
    var first = sato.create("/contacts", key, visit);
    sato.does(first, "calls", Map.of("window", "1番"));

    var again = sato.create("/contacts", key, visit);

    assertThat(again.status()).isEqualTo(201);
    assertThat(again.body()).isEqualTo(first.body());
    for (var header : List.of("ETag", "Location")) {
      assertThat(again.header(header)).isNotEmpty().isEqualTo(first.header(header));
    }
    assertThat(suzuki.create("/contacts", key, visit).id())
        .as("keys belong to their callers")
        .isNotEqualTo(first.id());
  }

  @Test
  @DisplayName("同じ鍵で本文が違えば422、鍵と言えない鍵は400")
  void a_key_stands_for_one_request() {
    var key = UUID.randomUUID().toString();
    var phone = Map.of("channel", "PHONE", "department", "dept-tax", "purposes", List.of("TAX"));
    var first = sato.create("/contacts", key, phone);
    assertThat(first.header("ETag")).as("a call is served at once").isEqualTo("\"1\"");

    var other = Screen.visit("Y-3", "dept-citizens");

    Problem.is(sato.create("/contacts", key, other), 422, "IDEMPOTENCY_KEY_REUSED");
    Problem.is(sato.create("/contacts", "", other), 400, "MALFORMED_IDEMPOTENCY_KEY");
    Problem.is(sato.create("/contacts", "k".repeat(256), other), 400, "MALFORMED_IDEMPOTENCY_KEY");
    assertThat(sato.create("/contacts", key, phone).body()).isEqualTo(first.body());
  }

  @RepeatedTest(5)
  @DisplayName("二人が同時に同じ番号を呼べば、一人だけが呼べる")
  void one_of_two_clerks_calls_the_ticket() {
    var received = sato.create("/contacts", Screen.visit("Y-4", "dept-citizens"));
    var life = "/contacts/" + received.id();

    var answers =
        atOnce(
            () -> sato.change(life, "\"0\"", "calls", Map.of("window", "1番")),
            () -> suzuki.change(life, "\"0\"", "calls", Map.of("window", "2番")));

    assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
    var refused = answers.stream().filter(answer -> answer.status() != 200).findFirst();
    assertThat(refused.orElseThrow().status()).isIn(409, 412);
    Problem.isOne(refused.orElseThrow());
    assertThat(factsOf(received.id())).isEqualTo(2);
  }

  @RepeatedTest(5)
  @DisplayName("同じ鍵の受付が同時に届いても、来庁者は一人")
  void the_same_creation_at_once_makes_one_life() {
    var key = UUID.randomUUID().toString();
    Callable<Answer> creation =
        () -> sato.create("/contacts", key, Screen.visit("Y-5", "dept-citizens"));

    var answers = atOnce(creation, creation, creation);

    var created = answers.stream().filter(answer -> answer.status() == 201).toList();
    assertThat(created).isNotEmpty();
    assertThat(created).extracting(Answer::id).containsOnly(created.getFirst().id());
    answers.stream()
        .filter(answer -> answer.status() != 201)
        .forEach(answer -> Problem.is(answer, 409, "STILL_RUNNING"));
    assertThat(factsOf(created.getFirst().id())).isEqualTo(1);
  }

  private long factsOf(String life) {
    return facts.readEvents(life).asStream().count();
  }

  @SafeVarargs
  private static List<Answer> atOnce(Callable<Answer>... presses) {
    var together = new CyclicBarrier(presses.length);
    try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
      var pressed =
          Stream.of(presses)
              .map(
                  press ->
                      hands.submit(
                          () -> {
                            together.await();
                            return press.call();
                          }))
              .toList();
      return pressed.stream().map(OnceTest::answer).toList();
    }
  }

  private static Answer answer(Future<Answer> pressed) {
    try {
      return pressed.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }
}
