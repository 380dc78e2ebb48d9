package jp.madoguchi.story;

import static jp.madoguchi.story.Screen.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import jp.madoguchi.shared.calendar.WorkingCalendar;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@Story
@DisplayName("閉庁と期限")
class TimeComesTest {

  private static final LocalTime MORNING = LocalTime.of(9, 0);
  private static final LocalTime CLOSING = LocalTime.of(17, 15);

  @LocalServerPort int port;

  private Clerk sato;

  @BeforeEach
  void at_the_desk() {
    sato = Clerk.at(port, "staff-sato", "dept-citizens");
  }

  @AfterEach
  void it_is_morning_again_for_the_other_stories() {
    TownClock.nextMorning();
  }

  @Test
  @DisplayName("閉庁時刻に、終え忘れた対応は不正確な時刻で完了し、待っていた人は離脱となる")
  void what_nobody_ended_is_closed_when_the_office_closes() {
    var waiting = sato.create("/contacts", visit("C-401"));
    var served = sato.create("/contacts", visit("C-402"));
    sato.change(
        "/contacts/" + served.id(), served.header("ETag"), "services", Map.of("window", "1番"));
    var closing = new WorkingCalendar().nextClosing(TownClock.now().toInstant());
    var today = closing.atZone(TownClock.TOKYO).toLocalDate();

    goOnUntil(today, CLOSING);

    eventually(() -> stateOf(waiting).equals("LEFT"));
    eventually(() -> stateOf(served).equals("COMPLETED"));
    assertThat(contact(served).text("/ending/accuracy")).isEqualTo("INEXACT");
    assertThat(contact(served).text("/endedAt")).startsWith(today + "T17:15");
  }

  @Test
  @DisplayName("手続の期限が近づき、過ぎ、そのたびに一度だけ記録される")
  void a_due_date_comes_near_and_passes() {
    var opened =
        sato.create(
            "/cases",
            Map.of("procedure", "proc-disability-handbook", "department", "dept-citizens"));
    var dueOn = LocalDate.parse(caseOf(opened).text("/dueOn"));

    goOnUntil(dueOn, MORNING);
    eventually(() -> caseOf(opened).version() == 1);

    goOnUntil(dueOn.plusDays(1), MORNING);
    eventually(() -> caseOf(opened).version() == 2);
  }

  @Test
  @DisplayName("標準処理期間が延長されると、その期間に受け付けた手続の期限が延びる")
  void an_extended_rule_moves_the_cases_of_its_days() {
    var opened =
        sato.create(
            "/cases",
            Map.of("procedure", "proc-disability-handbook", "department", "dept-citizens"));
    var before = caseOf(opened).text("/dueOn");
    var today = TownClock.now().toLocalDate().toString();

    var extended =
        Clerk.at(port, "staff-noguchi", "dept-general-affairs")
            .change(
                "/procedures/proc-disability-handbook",
                "due-rule-extension",
                Map.of(
                    "workingDays", 5, "openedFrom", today, "openedTo", today, "reason", "大雨による災害"));

    assertThat(extended.status()).as("%s", extended.body()).isEqualTo(200);
    eventually(() -> caseOf(opened).version() == 1);
    assertThat(caseOf(opened).text("/dueOn")).isGreaterThan(before);
  }

  private Answer contact(Answer written) {
    return sato.get("/contacts/" + written.id());
  }

  private String stateOf(Answer written) {
    return contact(written).text("/state");
  }

  private Answer caseOf(Answer written) {
    return sato.sees("/cases/%s?minVersion=0", written.id());
  }

  private static void goOnUntil(LocalDate day, LocalTime time) {
    var then = ZonedDateTime.of(day, time, TownClock.TOKYO);
    TownClock.passes(Duration.between(TownClock.now(), then));
  }

  private static Map<String, Object> visit(String ticket) {
    return Map.of(
        "channel",
        "COUNTER",
        "department",
        "dept-citizens",
        "purposes",
        List.of("MOVING_IN"),
        "ticket",
        ticket);
  }
}
