package jp.madoguchi.story;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jp.madoguchi.platform.privacy.Sealer;
import jp.madoguchi.shared.id.VisitorId;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every endpoint × every sample role × a record of their own section, of another section, and a
 * section in which they have no right. Changes are asked for on a version that there is not, so
 * that whoever is let in is told so (412) and nothing changes.
 */
@Story
@DisplayName("だれがどの入口を使えるか")
class EndpointMatrixTest {

  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final String CITIZENS = "dept-citizens";
  private static final String HOUSE = "dept-general-affairs";

  /** The columns of the table, in order. */
  private static final List<Role> ROLES =
      List.of(
          new Role("staff-sato", CITIZENS),
          new Role("staff-watanabe", CITIZENS),
          new Role("staff-tamura", HOUSE),
          new Role("staff-ono", HOUSE),
          new Role("staff-takagi", HOUSE),
          new Role("staff-noguchi", HOUSE),
          new Role("staff-sugiyama", HOUSE),
          new Role("staff-partner-concierge", HOUSE));

  @LocalServerPort int port;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mappings;

  @Autowired EventStore facts;
  @Autowired Sealer sealer;

  private Lives citizens;
  private Lives house;
  private Lives others;
  private String visitor;
  private String article;

  /** Somebody of the sample staff, who acts for their own section. */
  private record Role(String staff, String section) {}

  /** A contact, a case, a consultation and an improvement that are with one section. */
  private record Lives(
      String section,
      String contact,
      String procedureCase,
      String consultation,
      String improvement) {}

  @BeforeEach
  void there_are_records_of_several_sections() {
    var sato = Clerk.at(port, "staff-sato", CITIZENS);
    var sakamoto = Clerk.at(port, "staff-sakamoto", "dept-water");
    var watanabe = Clerk.at(port, "staff-watanabe", CITIZENS);
    var takagi = Clerk.at(port, "staff-takagi", HOUSE);
    citizens = lives(sato, CITIZENS, watanabe);
    house = lives(sato, HOUSE, takagi);
    others = lives(sakamoto, "dept-water", sakamoto);
    visitor = somebodyToBeErased();
    article = anArticle();
  }

  private String anArticle() {
    var noguchi = Clerk.at(port, "staff-noguchi", HOUSE);
    var written =
        noguchi.create(
            "/knowledge/articles", Map.of("title", "記事", "body", "本文", "department", CITIZENS));
    Screen.eventually(() -> noguchi.get("/knowledge/articles/" + written.id()).status() == 200);
    return written.id();
  }

  private String somebodyToBeErased() {
    var somebody = VisitorId.of(UUID.randomUUID());
    new KnownVisitors(facts, sealer).register(somebody);
    var sugiyama = Clerk.at(port, "staff-sugiyama", HOUSE);
    var erasure = "/visitors/%s/erasure".formatted(somebody);
    sugiyama.create(erasure, Map.of("ground", "SUSPENSION_OF_USE", "reason", "請求"));
    Screen.eventually(() -> sugiyama.get(erasure).status() == 200);
    return somebody.value();
  }

  private static Lives lives(Clerk clerk, String section, Clerk supervisor) {
    var contact = clerk.create("/contacts", Screen.visit("T-1", section));
    var opened =
        clerk.create("/cases", Map.of("procedure", "proc-moving-in", "department", section));
    var asked =
        clerk.create("/consultations", Map.of("purpose", "GUIDANCE", "question", "転入届に必要な書類は?"));
    clerk.looksAt(contact);
    clerk.looksAt(opened);
    clerk.looksAt(asked);
    var raised = supervisor.create("/improvements", Map.of("title", "課題", "text", "説明"));
    Screen.eventually(() -> supervisor.get("/improvements/" + raised.id()).status() == 200);
    return new Lives(section, contact.id(), opened.id(), asked.id(), raised.id());
  }

  @Test
  @DisplayName("どの入口も表に一行あり、表にあるのは今ある入口だけである")
  void every_endpoint_has_a_row() {
    var mapped = new TreeSet<String>();
    mappings
        .getHandlerMethods()
        .keySet()
        .forEach(
            mapping ->
                mapping
                    .getMethodsCondition()
                    .getMethods()
                    .forEach(
                        method ->
                            mapping.getPatternValues().stream()
                                .filter(path -> path.startsWith("/api/"))
                                .forEach(path -> mapped.add(method + " " + path))));

    assertThat(EndpointRow.all())
        .extracting(EndpointRow::endpoint)
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(mapped);
  }

  @Test
  @DisplayName("どの役割も、自分の課と他課の記録に、表にあることだけができる")
  void everybody_may_what_the_table_says_and_nothing_else() throws InterruptedException {
    var calls = new ArrayList<Callable<String>>();
    for (var row : EndpointRow.all()) {
      calls.add(() -> differs(row, "nobody", "401", null, CITIZENS, citizens));
      for (var n = 0; n < ROLES.size(); n++) {
        var role = ROLES.get(n);
        var own = role.section().equals(CITIZENS) ? citizens : house;
        var ownExpected = row.expected(n, true);
        var othersExpected = row.expected(n, false);
        calls.add(() -> differs(row, "own", ownExpected, role.staff(), role.section(), own));
        calls.add(
            () -> differs(row, "other's", othersExpected, role.staff(), role.section(), others));
        calls.add(() -> differs(row, "none", row.none(), role.staff(), "dept-water", own));
      }
    }

    assertThat(calls).hasSizeGreaterThan(1_000);
    assertThat(differences(calls)).isEmpty();
  }

  private static TreeSet<String> differences(List<Callable<String>> calls)
      throws InterruptedException {
    try (var hands = Executors.newFixedThreadPool(8)) {
      return hands.invokeAll(calls).stream()
          .map(Future::resultNow)
          .filter(difference -> !difference.isEmpty())
          .collect(toCollection(TreeSet::new));
    }
  }

  private String differs(
      EndpointRow row,
      String whose,
      String expected,
      @Nullable String staff,
      String section,
      Lives lives)
      throws IOException, InterruptedException {
    var status = called(row, staff, section, lives);
    return EndpointRow.outcome(status).equals(expected)
        ? ""
        : "%s, %s (%s): %s expected, but %d"
            .formatted(row.endpoint(), staff, whose, expected, status);
  }

  /** The stream of the board never ends, so only what comes first is waited for. */
  private int called(EndpointRow row, @Nullable String staff, String section, Lives lives)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path(row, lives)))
            .header("Content-Type", "application/json")
            .header("X-Department", section)
            .header("If-Match", "\"999\"")
            .header("Idempotency-Key", "matrix-" + UUID.randomUUID());
    if (staff != null) {
      request.header("Authorization", "Bearer " + Badge.of(staff));
    }
    var body = row.body().isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(row.body());
    var answer =
        HTTP.send(request.method(row.method(), body).build(), BodyHandlers.ofInputStream());
    answer.body().close();
    return answer.statusCode();
  }

  private String path(EndpointRow row, Lives lives) {
    var path = row.path();
    var named = path.replace("/audit/streams/", "/contacts/").replace("/audit/", "/");
    var collection = named.split("/")[3];
    var life =
        switch (collection) {
          case "contacts" -> lives.contact();
          case "cases" -> lives.procedureCase();
          case "consultations" -> lives.consultation();
          case "improvements" -> lives.improvement();
          case "visitors" -> visitor;
          case "staff" -> "staff-ishikawa";
          case "departments" -> "dept-school";
          case "knowledge" -> article;
          case "guides" -> "guide-city";
          case "kpi" -> "metric-wait";
          default -> "proc-moving-in";
        };
    return path.replace("{id}", life)
        .replace("{department}", collection.equals("ticket-counts") ? lives.section() : "dept-tax")
        .replace("{day}", "2025-04-01")
        .replace("{file}", "QUESTIONS")
        .replaceAll("\\{\\w+}", "1");
  }
}
