package jp.madoguchi.story;

import static jp.madoguchi.story.Screen.eventually;
import static jp.madoguchi.story.Screen.visit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The dashboard, in a real browser. */
@Story
@DisplayName("状況と指標の画面")
class DashboardTest {

  private static final String WAITING = "#today [data-lane=WAITING]";

  @LocalServerPort int port;

  @Autowired Doorkeeper doorkeeper;

  @Value("${madoguchi.data}")
  Path data;

  /** One for all, because it takes long to start; nobody is signed in when a story begins. */
  private static @Nullable Browser shared;

  private Browser browser;

  @BeforeEach
  void somebody_sits_down_at_a_browser() {
    assumeTrue(
        Browser.isThere(), "There is no Chromium with its driver (apt install chromium-driver)");
    if (shared == null) {
      shared = new Browser(port);
    }
    browser = shared;
    browser.forgetsWhoWasThere();
    browser.isAsWideAs(1_440);
  }

  @AfterAll
  static void the_browser_is_closed() {
    if (shared != null) {
      shared.close();
      shared = null;
    }
  }

  private void isOpenFor(String staff) {
    browser.opens("/dashboard");
    browser.signsIn(staff, new Passwords(data).of(staff));
    eventually(() -> !browser.text(WAITING).isEmpty());
  }

  /** There is something to draw: somebody has come today, and the figures know. */
  private void isWholeFor(String staff) {
    Clerk.at(port, "staff-sato", "dept-citizens")
        .create("/contacts", visit("D-0", "dept-citizens"));
    var watanabe = Clerk.at(port, "staff-watanabe", "dept-citizens");
    var today = TownClock.now().toLocalDate();
    var count = "/kpi/query?metric=metric-contacts&from=%s&to=%s".formatted(today, today);
    eventually(() -> watanabe.get(count).body().at("/items/0/value").asDouble(0) > 0);
    isOpenFor(staff);
    eventually(
        () ->
            !browser.all("#rooting .tile").isEmpty()
                && !browser.all("#of-month canvas").isEmpty()
                && browser.all("section[aria-busy]").isEmpty());
  }

  @Test
  @DisplayName("課の監督者がサインインすると、来庁者が来るたびに、今日の人数が変わる")
  void who_comes_is_seen_at_once() {
    var sato = Clerk.at(port, "staff-sato", "dept-citizens");
    doorkeeper.forgets();
    isOpenFor("staff-watanabe");
    eventually(() -> browser.text("#today .fresh").contains("変化をそのまま映しています"));
    var before = waiting();

    var contact = sato.create("/contacts", visit("D-1", "dept-citizens"));

    eventually(() -> waiting() == before + 1);
    sato.does(contact, "services", Map.of("window", "1番"));
    eventually(() -> waiting() == before);
    assertThat(browser.complaints()).isEmpty();
    assertThat(doorkeeper.refused()).isEmpty();
  }

  @Test
  @DisplayName("キーボードで読んでいるところは、人が来て書き換わっても離れない")
  void a_keyboard_stays_where_it_is_while_people_come() {
    var sato = Clerk.at(port, "staff-sato", "dept-citizens");
    sato.create("/contacts", visit("D-3", "dept-citizens"));
    isOpenFor("staff-watanabe");
    eventually(() -> !browser.all("#today .scroll").isEmpty());
    var before = waiting();
    browser.asks("document.querySelector('#today .scroll').focus() ?? true");

    sato.create("/contacts", visit("D-4", "dept-citizens"));

    eventually(() -> waiting() == before + 1);
    assertThat(focused("className")).isEqualTo("scroll");
  }

  private long waiting() {
    return Long.parseLong(browser.text(WAITING).replaceAll("\\D", ""));
  }

  @ParameterizedTest
  @DisplayName("広い画面でも狭い画面でも、横にはみ出さず、値には n と判明率と版がある")
  @ValueSource(ints = {1_440, 390})
  void it_fits_wide_screens_and_narrow_ones(int width) {
    browser.isAsWideAs(width);
    isWholeFor("staff-watanabe");

    assertThat(browser.asks("innerWidth")).isEqualTo((long) width);
    assertThat(browser.asks("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
    assertThat(browser.text("#of-month .tile details")).contains("件数 n", "判明率", "第1版");
    assertThat(browser.all("#of-month figure")).hasSizeGreaterThan(3);
    assertThat(browser.all("#of-month figure:not(:has(table)):not(:has(.about))")).isEmpty();
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  @DisplayName("事実から分からないKPIは、値なしと、足りないものを言う")
  void what_the_facts_do_not_tell_says_so() {
    var takagi = Clerk.at(port, "staff-takagi", "dept-general-affairs");
    TrialKpi.unknown(takagi, "ROOTING", "天気は記録していません");
    isWholeFor("staff-watanabe");

    assertThat(browser.text("#rooting .absent")).contains("値なし", "天気は記録していません");
  }

  @Test
  @DisplayName("キーボードだけで、本文に飛び、値のもとを開ける")
  void a_keyboard_is_enough() {
    isWholeFor("staff-watanabe");

    browser.presses(Keys.TAB);
    assertThat(focused("className")).isEqualTo("skip");
    browser.presses(Keys.ENTER);
    assertThat(browser.asks("location.hash")).isEqualTo("#main");
    for (var step = 0; step < 20 && !"SUMMARY".equals(focused("tagName")); step++) {
      browser.presses(Keys.TAB);
    }
    browser.presses(Keys.ENTER);
    assertThat(browser.asks("document.activeElement.parentElement.open")).isEqualTo(true);
  }

  private Object focused(String property) {
    return browser.asks("document.activeElement." + property);
  }

  @Test
  @DisplayName("A4に印刷でき、トークンはどこにも残らない")
  void it_prints_and_keeps_no_token() {
    isWholeFor("staff-watanabe");

    assertThat(browser.pagesOnPaper()).isBetween(2L, 8L);
    assertThat(browser.asks("sessionStorage.length + localStorage.length")).isEqualTo(0L);
    assertThat(browser.asks("document.cookie")).isEqualTo("");
    assertThat(browser.asks("location.search")).isEqualTo("");
  }

  @Test
  @DisplayName("分析担当は全課の値を見て、課を選べる")
  void an_analyst_sees_all_sections() {
    Clerk.at(port, "staff-sato", "dept-citizens").create("/contacts", visit("D-2", "dept-tax"));
    isWholeFor("staff-takagi");

    assertThat(browser.text("#section")).startsWith("全課").contains("市民課");
    eventually(() -> browser.text("#today table").contains("課税課"));
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  @DisplayName("KPIの権限がない職員は、自分の課のボードの人数だけを見る")
  void a_clerk_sees_the_board_and_no_figures() {
    isOpenFor("staff-sato");

    assertThat(browser.all("#of-month .tile")).isEmpty();
    assertThat(browser.asks("document.getElementById('report-html').disabled")).isEqualTo(true);
    assertThat(browser.complaints()).isEmpty();
  }
}
