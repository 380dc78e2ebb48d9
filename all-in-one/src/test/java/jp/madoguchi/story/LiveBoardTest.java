package jp.madoguchi.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import jp.madoguchi.story.Broadcast.Move;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@Story
@DisplayName("来庁ボードの中継")
class LiveBoardTest {

  @LocalServerPort int port;

  private Clerk sakamoto;
  private Clerk fujita;

  @BeforeEach
  void at_the_desks() {
    sakamoto = Clerk.at(port, "staff-sakamoto", "dept-water");
    fujita = Clerk.at(port, "staff-fujita", "dept-tax");
  }

  @Test
  @DisplayName("自分の課の来庁者が来て、変わり、離れるのを、起きた順に受け取る")
  void a_section_sees_its_own_visitors_come_change_and_go() {
    try (var water = Broadcast.of(sakamoto);
        var tax = Broadcast.of(fujita)) {
      var elsewhere = fujita.create("/contacts", Screen.visit("W-1", "dept-tax"));
      var visitor = sakamoto.create("/contacts", Screen.visit("W-2", "dept-water"));
      var called = sakamoto.does(visitor, "calls", Map.of("window", "7番"));
      fujita.does(elsewhere, "departure", Map.of());
      var waits = sakamoto.does(called, "calls/cancellation", Map.of());
      sakamoto.does(waits, "handovers", Map.of("to", "dept-tax", "reason", "EXPERTISE"));
      var last = sakamoto.create("/contacts", Screen.visit("W-3", "dept-water"));

      var seen = water.next(5);
      assertThat(seen)
          .extracting(Move::name)
          .containsExactly("entry", "entry", "entry", "gone", "entry");
      assertThat(seen)
          .extracting(Move::life)
          .containsExactly(visitor.id(), visitor.id(), visitor.id(), visitor.id(), last.id());
      assertThat(seen).extracting(Move::version).containsExactly(0L, 1L, 2L, 3L, 0L);
      assertThat(seen.get(1).data().at("/lane").asString()).isEqualTo("CALLED");
      assertThat(seen)
          .extracting(move -> Long.parseLong(move.id()))
          .isSorted()
          .doesNotHaveDuplicates();
      assertThat(tax.next(3)).extracting(Move::name).containsExactly("entry", "gone", "entry");
    }
  }

  @Test
  @DisplayName("つなぎ直すと、見ていない分だけを、もれなく重ねずに受け取る")
  void who_comes_back_gets_exactly_what_was_missed() {
    Move last;
    Answer visitor;
    try (var water = Broadcast.of(sakamoto)) {
      visitor = sakamoto.create("/contacts", Screen.visit("W-4", "dept-water"));
      last = water.next();
    }
    var called = sakamoto.does(visitor, "calls", Map.of("window", "7番"));
    fujita.create("/contacts", Screen.visit("W-5", "dept-tax"));
    var served = sakamoto.does(called, "services", Map.of());

    try (var again = Broadcast.since(last.id(), sakamoto)) {
      sakamoto.does(served, "completion", Map.of("outcome", "RESOLVED"));

      var seen = again.next(3);
      assertThat(seen).extracting(Move::life).containsOnly(visitor.id());
      assertThat(seen).extracting(Move::version).startsWith(1L, 2L);
      assertThat(seen.getLast().name()).isIn("entry", "gone");
    }
  }

  @ParameterizedTest
  @DisplayName("知らない位置からは続けられず、読み直すよう知らせてから続ける")
  @ValueSource(strings = {"0", "999999999", "7.1"})
  void who_was_away_too_long_is_told_to_read_anew(String longAgo) {
    try (var water = Broadcast.since(longAgo, sakamoto)) {
      var visitor = sakamoto.create("/contacts", Screen.visit("W-6", "dept-water"));

      assertThat(water.next().name()).isEqualTo("resync");
      assertThat(water.next().life()).isEqualTo(visitor.id());
    }
  }

  @Test
  @DisplayName("トークンの期限が来ると、中継はその先を見せずに終わる")
  void a_stream_ends_when_its_token_does() {
    try (var water = Broadcast.of(sakamoto)) {
      sakamoto.create("/contacts", Screen.visit("W-7", "dept-water"));
      assertThat(water.next().name()).isEqualTo("entry");

      TownClock.passes(Badge.LIFE);
      sakamoto.create("/contacts", Screen.visit("W-8", "dept-water"));

      water.ends();
    }
  }

  @Test
  @DisplayName("大勢が同時に書いていても、つなぎ直しながら一つも失わず、二度も受け取らない")
  void nothing_is_lost_while_many_write_at_once() {
    var many = 90;
    var seen = new ArrayList<Move>();
    try (var hands = Executors.newFixedThreadPool(6)) {
      var first = Broadcast.of(sakamoto);
      var received =
          IntStream.range(0, many)
              .mapToObj(n -> hands.submit(() -> arrives("W-" + (100 + n))))
              .toList();
      seen.addAll(first.next(1));
      first.close();
      while (seen.size() < many) {
        try (var again = Broadcast.since(seen.getLast().id(), sakamoto)) {
          seen.addAll(again.next(Math.min(3, many - seen.size())));
        }
      }
      var lives = received.stream().map(LiveBoardTest::arrived).toList();
      assertThat(seen).extracting(Move::life).containsExactlyInAnyOrderElementsOf(lives);
    }
  }

  private String arrives(String ticket) {
    return sakamoto.create("/contacts", Screen.visit(ticket, "dept-water")).id();
  }

  private static String arrived(Future<String> arrival) {
    try {
      return arrival.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }
}
