package jp.madoguchi.story;

import static jp.madoguchi.story.Screen.visit;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.Function;
import jp.madoguchi.command.CommandSideApplication;
import jp.madoguchi.query.QuerySideApplication;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@Story
@DisplayName("同じ保管先を使う二台")
class NodesTest {

  private static final int VISITORS = 12;

  @LocalServerPort int port;
  @Autowired ApplicationContext city;

  @Value("${madoguchi.node}")
  String node;

  @Test
  @DisplayName("二つの問合せ側は仕事を分け合い、同じ画面を示し、一方が去ると他方が引き受ける")
  void two_query_sides_share_the_facts_and_show_the_same_pages() {
    try (var second = SecondNode.of(QuerySideApplication.class, city)) {
      new Segments(city).becomeHeld(Map.of(node, 1L, "second", 1L));
      var here = sato(port);
      var there = sato(second.port());

      for (var visitor = 0; visitor < VISITORS; visitor++) {
        var path = "/contacts/%s?minVersion=0".formatted(received(here).id());
        assertThat(there.get(path).body()).isEqualTo(here.get(path).body());
      }
    }
    assertThat(new Segments(city).holders()).isEqualTo(Map.of(node, 2L));
    assertThat(sato(port).sees("/contacts/%s?minVersion=0", received(sato(port)).id()).status())
        .isEqualTo(200);
  }

  @Test
  @DisplayName("二つの受付側が同じ来庁者を同時に呼ぶと、一方だけがやり直しを告げられる")
  void of_two_command_sides_that_call_the_same_visitor_one_is_told_to_try_again() throws Exception {
    try (var second = SecondNode.of(CommandSideApplication.class, city)) {
      for (var visitor = 0; visitor < VISITORS; visitor++) {
        var life = "/contacts/" + received(sato(port)).id();

        var answers =
            atOnce(second, clerk -> clerk.change(life, "\"0\"", "calls", Map.of("window", "1番")));

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 412);
      }
    }
  }

  @Test
  @DisplayName("同じIdempotency-Keyを二つの受付側に同時に送っても、来庁者は一人である")
  void the_same_key_at_two_command_sides_makes_one_contact() throws Exception {
    try (var second = SecondNode.of(CommandSideApplication.class, city)) {
      for (var visitor = 0; visitor < VISITORS; visitor++) {
        var key = UUID.randomUUID().toString();

        var answers =
            atOnce(second, clerk -> clerk.create("/contacts", key, visit("N-2", "dept-citizens")));

        assertThat(answers).extracting(Answer::status).containsOnly(201);
        assertThat(answers).extracting(Answer::id).containsOnly(answers.getFirst().id());
      }
    }
  }

  private List<Answer> atOnce(SecondNode second, Function<Clerk, Answer> press) throws Exception {
    var ready = new CountDownLatch(1);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var presses =
          List.of(sato(port), sato(second.port())).stream()
              .map(
                  clerk ->
                      threads.submit(
                          () -> {
                            ready.await();
                            return press.apply(clerk);
                          }))
              .toList();
      ready.countDown();
      var answers = new ArrayList<Answer>();
      for (var pressed : presses) {
        answers.add(pressed.get());
      }
      return answers;
    }
  }

  private static Answer received(Clerk clerk) {
    return clerk.create("/contacts", visit("N-1", "dept-citizens"));
  }

  private static Clerk sato(int port) {
    return Clerk.at(port, "staff-sato", "dept-citizens");
  }
}
