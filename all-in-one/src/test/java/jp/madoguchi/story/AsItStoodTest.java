package jp.madoguchi.story;

import static jp.madoguchi.story.Screen.eventually;
import static jp.madoguchi.story.WatchedContact.now;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@Story
@DisplayName("監査席 — その時点の画面")
class AsItStoodTest {

  private static final String SEALED = "〔閲覧権限なし〕";

  @LocalServerPort int port;

  private WatchedContact watched;

  @BeforeEach
  void somebody_is_served_while_the_auditor_looks_on() {
    watched = new WatchedContact(port);
  }

  @Test
  @DisplayName("その時点の画面は、そのとき示されたものと一字も違わない")
  void as_it_stood_is_what_was_shown() {
    assertThat(watched.shown()).hasSize(6);
    watched
        .shown()
        .forEach(
            (moment, page) -> {
              var stood = watched.asOf(moment);
              assertThat(stood.raw().body()).isEqualTo(page);
              assertThat(watched.asOf(moment.plusSeconds(19)).raw().body()).isEqualTo(page);
              assertThat(stood.header("Page-Form")).startsWith("contact-v");
              assertThat(stood.header("ETag"))
                  .isEqualTo("\"%d\"".formatted(stood.body().at("/version").asLong()));
            });
  }

  @Test
  @DisplayName("手続、来庁者、課、職員、手続の種類も、今の画面と同じに再現される")
  void every_kind_of_life_is_told_as_it_is_shown() {
    var opened = watched.sato.create("/cases", Map.of("procedure", "proc-moving-in"));
    var visitor = watched.sato.create("/visitors", Map.of("name", "架空 太郎"));
    watched.sato.looksAt(opened);
    watched.sato.looksAt(visitor);
    for (var life :
        List.of(
            "/cases/" + opened.id(),
            "/departments/dept-tax",
            "/staff/staff-goto",
            "/procedures/proc-moving-in")) {
      var id = life.substring(life.lastIndexOf('/') + 1);
      assertThat(asOf(id, now()).raw().body()).isEqualTo(watched.auditor.get(life).raw().body());
    }
    assertThat(asOf(visitor.id(), now()).text("/name")).isEqualTo(SEALED);
  }

  @Test
  @DisplayName("個人に関する項目は、読む権限のある監査担当が目的を告げたときだけ開く")
  void what_is_personal_opens_for_a_right_and_a_purpose() {
    var examiner = Examiner.who(port, "READING_NAMES");
    var asked = "/audit/streams/%s/as-of?at=%s".formatted(watched.id(), now());

    assertThat(examiner.examines(asked).text("/visitor/name")).isEqualTo("架空 花子");
    assertThat(examiner.asks(asked).text("/visitor/name")).isEqualTo(SEALED);
    assertThat(watched.asOf(now()).text("/visitor/name")).isEqualTo(SEALED);
  }

  @Test
  @DisplayName("後から記録されたことは、いつまでに知られていたかによって、含まれもし含まれもしない")
  void what_was_entered_late_is_known_later() {
    var before = now();
    TownClock.passes(Duration.ofMinutes(10));
    var late = Map.of("kind", "NOTICE", "text", "電話した", "happenedAt", before.toString());
    watched.does("notes", late);
    var asKnownNow = watched.asks("as-of?at=%s&known-at=%s", before, now());

    assertThat(watched.asOf(before).body().at("/notes").size()).isEqualTo(1);
    assertThat(asKnownNow.body().at("/notes").size()).isEqualTo(2);
  }

  @Test
  @DisplayName("訂正は、それが知られてからは、訂正されたことの初めから有効である")
  void what_was_put_right_holds_from_the_beginning() {
    var before = now();
    TownClock.passes(Duration.ofMinutes(10));
    watched.does("notes/1/correction", Map.of("text", "転出の相談"));
    var asKnownNow = watched.asks("as-of?at=%s&known-at=%s", before, now());

    assertThat(watched.asOf(before).body().at("/notes/0/corrections").asInt()).isZero();
    assertThat(asKnownNow.body().at("/notes/0/corrections").asInt()).isEqualTo(1);
  }

  @Test
  @DisplayName("消去されたものは、過去のどの時点でも〔消去済み〕である")
  void what_was_erased_is_erased_from_the_past() {
    var hanako = watched.sato.create("/visitors", Map.of("name", "架空 花子"));
    watched.does("visitor", Map.of("visitor", hanako.id()));
    var asked = "/audit/streams/%s/as-of?at=%s";
    var ofTheVisitor = asked.formatted(hanako.id(), now());
    var ofTheContact = asked.formatted(watched.id(), now());
    var examiner = Examiner.who(port, "READING_NAMES");
    assertThat(examiner.examines(ofTheVisitor).text("/name")).isEqualTo("架空 花子");
    assertThat(examiner.examines(ofTheContact).text("/visitor/name")).isEqualTo("架空 花子");

    var erasure = "/visitors/%s/erasure".formatted(hanako.id());
    var house = "dept-general-affairs";
    var request = Map.of("ground", "SUSPENSION_OF_USE", "reason", "請求");
    Clerk.at(port, "staff-sugiyama", house).create(erasure, request);
    Clerk.at(port, "staff-iwasaki", house).change(erasure, "\"0\"", "approval", Map.of());

    eventually(() -> examiner.examines(ofTheVisitor).text("/name").equals("〔消去済み〕"));
    assertThat(examiner.examines(ofTheContact).text("/visitor/name")).isEqualTo("〔消去済み〕");
  }

  private Answer asOf(String life, Instant moment) {
    return watched.auditor.get("/audit/streams/%s/as-of?at=%s", life, moment);
  }
}
