package jp.madoguchi.story;

import static jp.madoguchi.story.SampleLook.SHOWS_NOBODY;
import static jp.madoguchi.story.SampleLook.SHOWS_SOMEBODY;
import static jp.madoguchi.story.Screen.eventually;
import static jp.madoguchi.story.Screen.rows;
import static jp.madoguchi.story.Screen.visit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every endpoint that reads either shows somebody, and then puts it on record, or stands on the
 * list of those that show nobody. A new one does neither, and fails here until it is decided.
 */
@Story
@DisplayName("どの画面も、見たことが記録に残る")
class EveryLookTest {

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  @LocalServerPort int port;
  @Autowired JdbcTemplate tables;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mappings;

  private Map<String, String> lives = Map.of();
  private String article = "";

  @BeforeEach
  void there_is_somebody_on_every_screen() {
    var sato = Clerk.at(port, "staff-sato", "dept-citizens");
    var contact = sato.create("/contacts", visit("L-100", "dept-citizens"));
    var opened = sato.create("/cases", Map.of("procedure", "proc-moving-in"));
    var sent = sato.create("/contacts", visit("L-101", "dept-citizens"));
    sato.does(sent, "handovers", Map.of("to", "dept-tax", "reason", "EXPERTISE"));
    var proof = Proofs.over(tables);
    lives =
        Map.of(
            "contact", contact.id(),
            "case", opened.id(),
            "visitor", protectedAndToBeErased(),
            "now", TownClock.now().toInstant().toString(),
            "event", proof.provedEvent(),
            "facts", proof.signedFacts(),
            "export", exported(contact.id()),
            "consultation", foundWrong(),
            "improvement", anImprovement());
    article = anArticle();
    eventually(() -> !rows(sato.get("/board"), "/entries", contact.id()).isEmpty());
    eventually(() -> !rows(sato.get("/work-list?limit=200"), "/items", opened.id()).isEmpty());
    sato.looksAt(contact);
    sato.looksAt(opened);
    var fujita = Clerk.at(port, "staff-fujita", "dept-tax");
    eventually(() -> !rows(fujita.get("/handover-inbox?limit=200"), "/items", sent.id()).isEmpty());
  }

  private String foundWrong() {
    var counsel = Counsel.at(port);
    counsel.knows("look-1", "架空閲覧台帳の写し", "写しは1枚10円です。");
    counsel.answered("架空閲覧台帳の写しはいくらですか");
    var asked = counsel.answered("架空閲覧台帳の写しの手数料");
    var wrong = Map.of("verdict", "WRONG", "reason", "改定されている");
    counsel.sato().looksAt(counsel.sato().does(asked, "adoption", wrong));
    return asked.id();
  }

  private String anImprovement() {
    var takagi = Clerk.at(port, "staff-takagi", SampleLook.HOUSE);
    var raised = takagi.create("/improvements", Map.of("title", "課題", "text", "説明"));
    eventually(() -> takagi.get("/improvements/" + raised.id()).status() == 200);
    return raised.id();
  }

  private String exported(String life) {
    var tamura = Clerk.at(port, "staff-tamura", SampleLook.HOUSE);
    var id = tamura.create("/audit/exports", Map.of("scope", "LIFE", "life", life)).text("/id");
    eventually(() -> "READY".equals(tamura.get("/audit/exports/" + id).text("/state")));
    return id;
  }

  private String protectedAndToBeErased() {
    var sato = Clerk.at(port, "staff-sato", "dept-citizens");
    var suzuki = Clerk.at(port, "staff-suzuki", "dept-citizens");
    var sugiyama = Clerk.at(port, "staff-sugiyama", SampleLook.HOUSE);
    var particulars = Map.of("name", "架空 花子", "birthDate", "1956-09-28");
    var somebody = sato.create("/visitors", particulars);
    sato.looksAt(sato.create("/visitors", particulars));
    var contact = sato.create("/contacts", visit("L-102", "dept-citizens"));
    sato.does(contact, "visitor", Map.of("visitor", somebody.id()));
    suzuki.looksAt(suzuki.does(somebody, "protections", Map.of("ground", "STALKING")));
    var erasure = "/visitors/%s/erasure".formatted(somebody.id());
    sugiyama.create(erasure, Map.of("ground", "SUSPENSION_OF_USE", "reason", "請求"));
    eventually(() -> sugiyama.get(erasure).status() == 200);
    var history = "/visitors/%s/history".formatted(somebody.id());
    eventually(() -> !rows(sato.get(history), "/items", contact.id()).isEmpty());
    return somebody.id();
  }

  private String anArticle() {
    var noguchi = Clerk.at(port, "staff-noguchi", SampleLook.HOUSE);
    var written =
        noguchi.create(
            "/knowledge/articles",
            Map.of("title", "記事", "body", "本文", "department", "dept-citizens"));
    eventually(() -> noguchi.get("/knowledge/articles/" + written.id()).status() == 200);
    return written.id();
  }

  @TestFactory
  @DisplayName("読む入口ごとに")
  Stream<DynamicTest> every_endpoint_that_reads() {
    return reads()
        .sorted()
        .map(path -> DynamicTest.dynamicTest(path, () -> isOnRecordOrShowsNobody(path)));
  }

  @Test
  @DisplayName("決めてあるのは、今ある入口についてだけである")
  void nothing_is_decided_about_endpoints_that_are_gone() {
    assertThat(reads().collect(Collectors.toSet()))
        .containsAll(SHOWS_NOBODY)
        .containsAll(SHOWS_SOMEBODY.keySet());
  }

  private void isOnRecordOrShowsNobody(String path) throws IOException, InterruptedException {
    if (SHOWS_NOBODY.contains(path)) {
      showsNobody(path);
    } else if (SHOWS_SOMEBODY.containsKey(path)) {
      isOnRecord(path, SHOWS_SOMEBODY.get(path));
    } else {
      fail(
          "%s is new: it needs a line in SampleLook, whether it shows somebody or nobody"
              .formatted(path));
    }
  }

  private void showsNobody(String path) throws IOException, InterruptedException {
    var ids =
        Map.of(
            "departments", "dept-tax",
            "procedures", "proc-moving-in",
            "staff", "staff-sato",
            "knowledge", article,
            "guides", "guide-city",
            "kpi", "metric-wait");
    var named = path.replace("{id}", ids.getOrDefault(path.split("/")[3], ""));
    var asked = named.replace("{revision}", "1").replace("{file}", "QUESTIONS");
    var sample =
        new SampleLook("staff-tamura", SampleLook.HOUSE, asked.substring("/api/v1".length()));
    var book = LookBook.open(tables);

    assertThat(status(sample)).isEqualTo(200);
    assertThat(book.looks()).isEmpty();
  }

  private void isOnRecord(String path, SampleLook sample) throws IOException, InterruptedException {
    var book = LookBook.open(tables);

    assertThat(status(sample)).isEqualTo(200);

    var look = LookBook.only(book.looks());
    assertThat(look.at("/endpoint").asString()).isEqualTo(sample.method() + " " + path);
    assertThat(look.at("/staff").asString()).isEqualTo(sample.staff());
    assertThat(look.at("/department").asString()).isEqualTo(sample.department());
    assertThat(look.at("/screen").asString()).containsPattern("[ぁ-ん]");
    assertThat(look.at("/refused").asBoolean(true)).isFalse();
  }

  /** A stream never ends, so only what comes first is waited for. */
  private int status(SampleLook sample) throws IOException, InterruptedException {
    var clerk = Clerk.at(port, sample.staff(), sample.department());
    var request = clerk.request(sample.pathTo(lives)).method(sample.method(), sample.content());
    var answer = HTTP.send(request.build(), BodyHandlers.ofInputStream());
    answer.body().close();
    return answer.statusCode();
  }

  /** What is asked with GET, and whatever else the query side answers. */
  private Stream<String> reads() {
    return mappings.getHandlerMethods().entrySet().stream()
        .filter(
            door ->
                door.getKey().getMethodsCondition().getMethods().contains(RequestMethod.GET)
                    || door.getValue().getBeanType().getPackageName().contains(".query."))
        .map(Map.Entry::getKey)
        .map(RequestMappingInfo::getPatternValues)
        .flatMap(Set::stream)
        .filter(path -> path.startsWith("/api/"));
  }
}
