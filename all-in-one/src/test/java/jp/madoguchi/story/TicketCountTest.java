package jp.madoguchi.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@Story
@DisplayName("発券数と登録率")
class TicketCountTest {

  private static final String SCHOOL = "dept-school";

  @LocalServerPort int port;

  private Clerk clerk;
  private Clerk takagi;
  private LocalDate today;

  @BeforeEach
  void a_new_day() {
    TownClock.nextMorning();
    clerk = Clerk.at(port, "staff-sato", "dept-citizens");
    takagi = Clerk.at(port, "staff-takagi", "dept-general-affairs");
    today = TownClock.now().toLocalDate();
  }

  @Test
  @DisplayName("登録率は発券数の報告と、その日の来庁者対応の登録や取消しに従って変わる")
  void the_share_of_recorded_tickets_follows_the_counts_and_the_contacts() {
    clerk.create("/contacts", Screen.visit("T-1", "dept-citizens"));
    var twice = clerk.create("/contacts", Screen.visit("T-2", "dept-citizens"));
    clerk.create(
        "/contacts",
        Map.of("channel", "PHONE", "department", "dept-citizens", "purposes", List.of("TAX")));
    Screen.eventually(() -> figure().at("/rows").asInt() == 1);
    assertThat(figure().at("/value").isNull()).isTrue();
    assertThat(figure().at("/coverage").asDouble()).isZero();

    assertThat(reported(clerk, "dept-citizens", today, 3).status()).isEqualTo(201);
    assertThat(reported(clerk, "dept-citizens", today, 4).status()).isEqualTo(200);
    Screen.eventually(
        () -> figure().at("/denominator").asInt() == 4 && figure().at("/numerator").asInt() == 2);
    assertThat(figure().at("/value").asDouble()).isEqualTo(0.5);
    assertThat(figure().at("/coverage").asDouble()).isEqualTo(1.0);

    clerk.does(twice, "cancellation", Map.of("reason", "二重に受け付けたため"));
    Screen.eventually(() -> figure().at("/numerator").asInt() == 1);
    assertThat(
            takagi
                .get("/kpi/datasets/tickets?format=NDJSON&from=%s&to=%s", today, today)
                .raw()
                .body())
        .contains("\"ISSUED\":4", "\"RECORDED\":1");
  }

  @Test
  @DisplayName("同じ報告は何度でもでき、後の日や遠い過去、ほかの課の分は断られる")
  void a_report_may_be_repeated_and_is_refused_where_it_cannot_be() {
    var first = reported(clerk, "dept-citizens", today, 7);
    assertThat(reported(clerk, "dept-citizens", today, 7).header("ETag"))
        .isEqualTo(first.header("ETag"));

    Problem.is(reported(clerk, "dept-citizens", today.plusDays(1), 7), 422, "DAY_IS_TO_COME");
    Problem.is(
        reported(clerk, "dept-citizens", today.minusYears(6), 7), 422, "DAY_IS_TOO_LONG_AGO");
    Problem.is(reported(clerk, SCHOOL, today, 7), 403, "TICKETS_OF_ANOTHER_SECTION");
    Problem.is(reported(clerk, "dept-citizens", today, 10_001), 422, "INVALID_VALUE");
    Problem.is(reported(takagi, "dept-general-affairs", today, 7), 403, "NOT_ALLOWED");
    var malformed = clerk.request("/ticket-counts/dept-citizens/yesterday");
    Problem.is(
        clerk.send(malformed.PUT(BodyPublishers.ofString("{\"issued\": 7}"))), 404, "NOT_FOUND");
  }

  private static Answer reported(Clerk by, String section, LocalDate day, int issued) {
    return by.send(
        by.request("/ticket-counts/%s/%s".formatted(section, day))
            .PUT(BodyPublishers.ofString("{\"issued\": %d}".formatted(issued))));
  }

  private JsonNode figure() {
    var citizens = Map.of("field", "DEPARTMENT", "test", "IS", "values", List.of("dept-citizens"));
    return takagi
        .create(
            "/kpi/query",
            Map.of(
                "metrics", List.of(Map.of("id", "metric-registered")),
                "from", today.toString(),
                "to", today.toString(),
                "filters", List.of(citizens)))
        .body()
        .at("/figures/0");
  }
}
