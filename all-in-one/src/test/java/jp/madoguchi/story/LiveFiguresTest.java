package jp.madoguchi.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.StreamSupport;
import jp.madoguchi.story.Broadcast.Move;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

@Story
@DisplayName("KPIの中継")
class LiveFiguresTest {

  private static final String STREAM = "/kpi/query/stream?metric=";

  @LocalServerPort int port;
  @Autowired JdbcTemplate tables;

  private Clerk sakamoto;
  private Clerk takagi;
  private String ofToday;

  @BeforeEach
  void a_new_day() {
    TownClock.nextMorning();
    sakamoto = Clerk.at(port, "staff-sakamoto", "dept-water");
    takagi = Clerk.at(port, "staff-takagi", "dept-general-affairs");
    var today = TownClock.now().toLocalDate();
    ofToday = "metric=metric-contacts&by=DEPARTMENT&from=%s&to=%s".formatted(today, today);
  }

  @Test
  @DisplayName("開いておくと、来庁者が来るたびに数が届き、見たことは一度だけ記録に残る")
  void figures_come_as_people_do_and_it_was_one_look() {
    var book = LookBook.open(tables);
    try (var screen = Broadcast.ofFigures(takagi, ofToday)) {
      for (var people = 1; people <= 3; people++) {
        sakamoto.create("/contacts", Screen.visit("L-" + people, "dept-water"));
        awaitCount(screen, "dept-water", people);
      }
    }
    assertThat(book.looksOf(takagi.staff()))
        .extracting(look -> look.at("/endpoint").asString())
        .containsExactly("GET /api/v1/kpi/query/stream");
  }

  @Test
  @DisplayName("課の長には、自分の課の数だけが届く")
  void a_head_of_section_gets_their_own_figures() {
    try (var screen = Broadcast.ofFigures(sakamoto, ofToday)) {
      Clerk.at(port, "staff-fujita", "dept-tax")
          .create("/contacts", Screen.visit("L-4", "dept-tax"));
      sakamoto.create("/contacts", Screen.visit("L-5", "dept-water"));

      var seen = awaitCount(screen, "dept-water", 1);
      assertThat(seen.data().at("/figures").findValuesAsString("DEPARTMENT"))
          .containsOnly("dept-water");
    }
  }

  @Test
  @DisplayName("尋ね方がおかしければ、開く前に断る")
  void what_is_no_question_is_refused_before_it_opens() {
    Problem.is(takagi.get(STREAM + "metric-contacts"), 422, "QUESTION_IS_IMPOSSIBLE");
    Problem.is(
        takagi.get(STREAM + "metric-contacts&from=2026-11-01&to=2026-12-02"),
        422,
        "QUESTION_IS_IMPOSSIBLE");
    Problem.is(
        takagi.get(STREAM + "metric-nothing&from=2026-11-01&to=2026-11-02"),
        422,
        "METRIC_IS_UNKNOWN");
    Problem.is(
        Clerk.at(port, "staff-sato", "dept-citizens").get("/kpi/query/stream?" + ofToday),
        403,
        "NOT_ALLOWED");
  }

  private static Move awaitCount(Broadcast screen, String department, int count) {
    for (; ; ) {
      var move = screen.next();
      if (count(move, department) == count) {
        return move;
      }
    }
  }

  private static int count(Move move, String department) {
    return StreamSupport.stream(move.data().at("/figures").spliterator(), false)
        .filter(figure -> figure.at("/DEPARTMENT").asString().equals(department))
        .mapToInt(figure -> figure.at("/value").asInt())
        .findFirst()
        .orElse(0);
  }
}
