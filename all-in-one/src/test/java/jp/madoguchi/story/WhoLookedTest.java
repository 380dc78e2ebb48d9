package jp.madoguchi.story;

import static jp.madoguchi.story.Screen.eventually;
import static jp.madoguchi.story.Screen.visit;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

@Story
@DisplayName("誰が見たか")
class WhoLookedTest {

  @LocalServerPort int port;
  @Autowired JdbcTemplate tables;

  private Clerk sato;

  @BeforeEach
  void at_the_desk() {
    sato = Clerk.at(port, "staff-sato", "dept-citizens");
  }

  @Test
  @DisplayName("来庁者対応を見ると、見た人・課・画面・対象が、ひとつだけ記録される")
  void one_look_is_one_record() {
    var received = sato.create("/contacts", visit("L-1", "dept-citizens"));
    var book = LookBook.open(tables);

    sato.sees("/contacts/%s?minVersion=0", received.id());

    var look = book.only();
    assertThat(look.at("/staff").asString()).isEqualTo("staff-sato");
    assertThat(look.at("/department").asString()).isEqualTo("dept-citizens");
    assertThat(look.at("/kind").asString()).isEqualTo("SINGLE");
    assertThat(look.at("/endpoint").asString()).isEqualTo("GET /api/v1/contacts/{id}");
    assertThat(look.at("/screen").asString()).isEqualTo("来庁者対応を見る");
    assertThat(look.at("/lives/0").asString()).isEqualTo(received.id());
    assertThat(look.at("/count").asInt()).isEqualTo(1);
    assertThat(look.at("/refused").asBoolean()).isFalse();
    assertThat(look.at("/nationalNumber").asBoolean(true)).isFalse();
  }

  @Test
  @DisplayName("書くこと、HEAD、変わっていないという答え、課や手続の一覧は、閲覧ではない")
  void what_shows_nobody_is_no_look() {
    var received = sato.create("/contacts", visit("L-2", "dept-citizens"));
    var life = "/contacts/" + received.id();
    var seen = sato.sees(life + "?minVersion=0").header("ETag");
    var book = LookBook.open(tables);

    sato.change(life, seen, "notes", Map.of("kind", "SERVICE", "text", "案内した"));
    sato.get(life + "?minVersion=99");
    sato.send(sato.request(life).method("HEAD", BodyPublishers.noBody()));
    sato.get("/departments");
    sato.get("/procedures");
    sato.get("/staff");
    sato.get("/contacts?date=1999-01-01");
    assertThat(book.asked()).isEmpty();

    var etag = sato.sees(life + "?minVersion=1").header("ETag");
    var unchanged = sato.send(sato.request(life).header("If-None-Match", etag).GET());

    assertThat(unchanged.status()).isEqualTo(304);
    assertThat(book.asked()).hasSize(1);
  }

  @Test
  @DisplayName("一覧は、示した行のすべてについて、ひとつの記録になる")
  void a_list_is_one_record_of_all_its_rows() {
    var ids =
        List.of("L-3", "L-4").stream()
            .map(ticket -> sato.create("/contacts", visit(ticket, "dept-citizens")).id())
            .toList();
    var all = "/contacts?department=dept-citizens&limit=200";
    eventually(() -> ids.stream().allMatch(sato.get(all).raw().body()::contains));
    var book = LookBook.open(tables);

    var list = sato.get(all);

    assertThat(book.asked()).hasSize(1);
    var look = book.asked().getFirst();
    assertThat(look.at("/kind").asString()).isEqualTo("LIST");
    assertThat(look.at("/lives")).hasSameSizeAs(list.body().at("/items"));
    assertThat(LookBook.texts(look, "/lives")).containsAll(ids);
  }

  @Test
  @DisplayName("見られないものを名指しで求めると、あってもなくても、拒まれた閲覧として残る")
  void a_refused_look_is_on_record_whether_there_is_such_a_thing_or_not() {
    var provisional = InState.procedureCase(sato, "PROVISIONAL");
    var sasaki = Clerk.at(port, "staff-sasaki", "dept-health-insurance");
    var book = LookBook.open(tables);

    sasaki.get("/cases/" + provisional.id());
    sasaki.get("/cases/case-nobody");

    var looks = book.asked();
    assertThat(looks).hasSize(2).allMatch(look -> look.at("/refused").asBoolean());
    assertThat(looks).allMatch(look -> look.at("/count").asInt() == 0);
    assertThat(looks.getFirst().at("/lives/0").asString()).isEqualTo(provisional.id());
  }

  @Test
  @DisplayName("記録できないときは、何も見せない")
  void what_cannot_be_put_on_record_is_not_shown() {
    var received = sato.create("/contacts", visit("L-5", "dept-citizens"));
    var life = "/contacts/" + received.id();
    sato.sees(life + "?minVersion=0");
    tables.execute("alter table access_fact rename to access_fact_away");
    try {
      var refused = sato.get(life);

      Problem.is(refused, 503, "LOOK_NOT_RECORDED");
      assertThat(refused.header("Retry-After")).isEqualTo("1");
      assertThat(refused.header("ETag")).isEmpty();
      assertThat(refused.raw().body()).doesNotContain("L-5");
      Problem.is(sato.get("/contacts"), 503, "LOOK_NOT_RECORDED");
      Problem.is(sato.get("/board"), 503, "LOOK_NOT_RECORDED");
      assertThat(sato.get("/departments").status()).isEqualTo(200);
      assertThat(sato.get("/contacts/contact-nobody").status()).isEqualTo(404);
    } finally {
      tables.execute("alter table access_fact_away rename to access_fact");
    }
    assertThat(sato.get(life).status()).isEqualTo(200);
  }

  @Test
  @DisplayName("ボードの中継は、開いたときと、新しい来庁者が現れたときに記録される")
  void a_stream_is_on_record_when_it_opens_and_when_somebody_comes_into_sight() {
    var watching = Clerk.at(port, "staff-suzuki", "dept-citizens");
    var book = LookBook.open(tables);
    try (var board = Broadcast.of(watching)) {
      eventually(() -> book.looksOf(watching.staff()).size() == 1);
      var opening = book.looksOf(watching.staff()).getFirst();
      assertThat(opening.at("/kind").asString()).isEqualTo("STREAM");
      assertThat(opening.at("/lives")).isEmpty();

      var received = sato.create("/contacts", visit("L-6", "dept-citizens"));
      board.nextOf(received);
      sato.does(received, "calls", Map.of("window", "1番"));
      board.nextOf(received);

      assertThat(book.looksOf(watching.staff()))
          .filteredOn(look -> LookBook.texts(look, "/lives").contains(received.id()))
          .singleElement()
          .matches(look -> look.at("/kind").asString().equals("STREAM"));
    }
  }
}
