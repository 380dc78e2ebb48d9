package jp.madoguchi.story;

import static jp.madoguchi.story.Screen.eventually;
import static jp.madoguchi.story.Screen.rows;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@Story
@DisplayName("国保の職員は仮登録を知りえない")
class ProvisionalTest {

  /** What Tomcat says of the connection, not of the answer. */
  private static final Set<String> VOLATILE = Set.of("date", "connection", "keep-alive");

  private static final List<String> LISTS =
      List.of(
          "/cases?limit=200",
          "/cases?department=dept-citizens&limit=200",
          "/cases?state=IN_PROGRESS&limit=200",
          "/cases?procedure=proc-moving-in&limit=200",
          "/cases?due=SOON&limit=200",
          "/cases?due=OVERDUE&limit=200",
          "/cases?department=dept-citizens&procedure=proc-moving-in&state=IN_PROGRESS&limit=1",
          "/work-list?department=dept-citizens&limit=200",
          "/work-list?department=dept-citizens&due=SOON&limit=200",
          "/work-list?mine=true&limit=200",
          "/handover-inbox?limit=200",
          "/handover-inbox?department=dept-citizens&limit=200",
          "/contacts?department=dept-citizens&limit=200");

  @LocalServerPort int port;
  @Autowired MeterRegistry meters;

  private Clerk sato;
  private Clerk sasaki;
  private Answer provisional;
  private String nobodys;

  @BeforeEach
  void a_case_is_registered_provisionally_at_another_section() {
    sato = Clerk.at(port, "staff-sato", "dept-citizens");
    sasaki = Clerk.at(port, "staff-sasaki", "dept-health-insurance");
    nobodys = "case-" + UUID.randomUUID();
    provisional = opened(UUID.randomUUID().toString());
    assertThat(sato.looksAt(provisional).status()).isEqualTo(200);
    eventually(() -> !rows(sato.get("/work-list?limit=200"), "/items", provisional.id()).isEmpty());
  }

  private Answer opened(String key) {
    return sato.create(
        "/cases",
        key,
        Map.of("procedure", "proc-moving-in", "provisional", true, "applicant", "架空 花子"));
  }

  @Test
  @DisplayName("見ても、経過を見ても、版を待っても、初めからないものと同じに答える")
  void it_cannot_be_read() {
    for (var path :
        List.of("/cases/%s", "/cases/%s/timeline", "/contacts/%s", "/cases/%s?minVersion=0")) {
      sameAsIfItNeverWas(path, life -> sasaki.get(path, life));
    }
  }

  @Test
  @DisplayName("どのボタンを押しても、初めからないものと同じに答える")
  void it_cannot_be_probed_by_any_button() {
    var buttons =
        EndpointRow.all().stream().filter(row -> row.path().startsWith("/api/v1/cases/{id}/"));
    buttons
        .filter(row -> row.method().equals("POST"))
        .forEach(
            row -> {
              var what = row.path().substring("/api/v1".length()).replaceAll("\\{(?!id)\\w+}", "1");
              for (var seen : List.of("\"0\"", "\"7\"", "x", "")) {
                sameAsIfItNeverWas(
                    what + " " + seen,
                    life -> pressed(what.replace("{id}", life), seen, row.body()));
              }
            });
  }

  @Test
  @DisplayName("どの一覧にも、どの絞込みにも、続きを読んでも現れず、一覧は一字も変わらない")
  void it_is_in_no_list() {
    eventually(() -> meters.get("madoguchi.pages.behind").gauge().value() == 0);
    var before = LISTS.stream().map(list -> whole(sasaki, list)).toList();

    var another = opened(UUID.randomUUID().toString());
    eventually(() -> rows(sato.get("/work-list?limit=200"), "/items", another.id()).size() == 1);
    assertThat(sato.looksAt(another).status()).isEqualTo(200);

    assertThat(LISTS.stream().map(list -> whole(sasaki, list)).toList()).isEqualTo(before);
    for (var person : peopleOfOtherSections().toList()) {
      assertThat(LISTS)
          .noneMatch(
              list ->
                  whole(person, list)
                      .matches("(?s).*(%s|%s).*".formatted(provisional.id(), another.id())));
      assertThat(person.get("/cases/%s", provisional.id()).status()).isEqualTo(404);
    }
  }

  @Test
  @DisplayName("来庁ボードの中継にも流れない")
  void it_is_not_heard_of() {
    try (var board = Broadcast.of(sasaki)) {
      opened(UUID.randomUUID().toString());
      var own = sasaki.create("/contacts", Screen.visit("K-1", "dept-health-insurance"));

      assertThat(board.next().life()).isEqualTo(own.id());
    }
  }

  @Test
  @DisplayName("同じ Idempotency-Key を送っても、ほかの人の手続には触れない")
  void its_key_belongs_to_who_used_it() {
    var key = UUID.randomUUID().toString();
    var theirs = opened(key);
    var body = Map.of("procedure", "proc-health-insurance-enrollment");

    var mine = sasaki.create("/cases", key, body);
    var fresh = sasaki.create("/cases", UUID.randomUUID().toString(), body);

    assertThat(mine.status()).isEqualTo(201);
    assertThat(mine.id()).isNotEqualTo(theirs.id());
    assertThat(withoutNames(mine, mine.id())).isEqualTo(withoutNames(fresh, fresh.id()));
  }

  @Test
  @DisplayName("見えない来庁者対応を名指しして手続を開いても、ないものと同じに断られる")
  void a_contact_of_another_section_cannot_be_referred_to() {
    var theirs = receivedAndShown();
    var never = "contact-" + UUID.randomUUID();

    assertThat(withoutNames(refersTo(theirs), theirs))
        .isEqualTo(withoutNames(refersTo(never), never));
    assertThat(refersTo(never).status()).isEqualTo(422);
    assertThat(lookUps(() -> refersTo(theirs), theirs))
        .isEqualTo(lookUps(() -> refersTo(never), never));
  }

  /** Everybody who watches a board has looked it up. */
  private String receivedAndShown() {
    try (var board = Broadcast.of(sato)) {
      var received = sato.create("/contacts", Screen.visit("K-2", "dept-citizens")).id();
      assertThat(board.next().life()).isEqualTo(received);
      return received;
    }
  }

  @Test
  @DisplayName("時間からも知りえない。あってもなくても、同じ数だけ調べる")
  void as_much_is_looked_up_as_if_it_never_was() {
    var id = provisional.id();
    var press = "/cases/%s/confirmation";

    assertThat(lookUps(() -> pressed(press.formatted(id), "\"0\"", "{}"), id))
        .isEqualTo(lookUps(() -> pressed(press.formatted(nobodys), "\"0\"", "{}"), nobodys));
    assertThat(pageLookUps(() -> sasaki.get("/cases/%s", id)))
        .isEqualTo(pageLookUps(() -> sasaki.get("/cases/%s", nobodys)))
        .isEqualTo(1);
  }

  private Answer refersTo(String contact) {
    return sasaki.create(
        "/cases", Map.of("procedure", "proc-health-insurance-enrollment", "contactId", contact));
  }

  private Stream<Clerk> peopleOfOtherSections() {
    return Stream.of(
        sasaki,
        Clerk.at(port, "staff-yamaguchi", "dept-health-insurance"),
        Clerk.at(port, "staff-tamura", "dept-general-affairs"));
  }

  private void sameAsIfItNeverWas(String what, Function<String, Answer> probe) {
    var answer = probe.apply(provisional.id());
    assertThat(answer.status()).as(what).isIn(400, 404, 428, 503);
    assertThat(withoutNames(answer, provisional.id()))
        .as(what)
        .isEqualTo(withoutNames(probe.apply(nobodys), nobodys));
  }

  private Answer pressed(String path, String seen, String body) {
    var request = sasaki.request(path).POST(BodyPublishers.ofString(body));
    return sasaki.send(seen.isEmpty() ? request : request.header("If-Match", seen));
  }

  /** The whole answer, but for the name that was asked for, the trace and the date. */
  private static String withoutNames(Answer answer, String name) {
    var headers = new TreeMap<>(answer.raw().headers().map());
    headers.keySet().removeIf(VOLATILE::contains);
    return "%d %s %s"
        .formatted(answer.status(), headers, answer.raw().body())
        .replace(name, "ID")
        .replaceAll("\"traceId\":\"\\w*\"", "")
        .replaceAll("urn:madoguchi:trace:\\w*", "");
  }

  /** All slices of a list, as they came. */
  private static String whole(Clerk clerk, String list) {
    var all = new StringBuilder();
    var next = "";
    do {
      var slice = clerk.get(list.replace("%", "%%") + next);
      all.append(slice.raw().body());
      next = slice.body().at("/next").isString() ? "&cursor=" + slice.text("/next") : "";
    } while (!next.isEmpty());
    return all.toString();
  }

  private int lookUps(Supplier<Answer> probe, String life) {
    var before = LookUps.of(life);
    assertThat(probe.get().status()).isGreaterThanOrEqualTo(400);
    return LookUps.of(life) - before;
  }

  private long pageLookUps(Supplier<Answer> probe) {
    var found = meters.get("madoguchi.pages.store").tags("page", "case", "call", "find").timer();
    var before = found.count();
    assertThat(probe.get().status()).isGreaterThanOrEqualTo(400);
    return found.count() - before;
  }
}
