package jp.madoguchi.story;

import static jp.madoguchi.story.Screen.eventually;
import static jp.madoguchi.story.Screen.visit;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.madoguchi.platform.privacy.Sealer;
import jp.madoguchi.shared.id.ContactId;
import jp.madoguchi.shared.id.VisitorId;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

@Story
@DisplayName("監査担当が、証跡を書き出して、それだけで確かめる")
class ExportTest {

  @LocalServerPort int port;
  @TempDir Path folder;
  @Autowired JdbcTemplate tables;
  @Autowired EventStore facts;
  @Autowired Sealer sealer;

  private Clerk sato;
  private Clerk tamura;

  @BeforeEach
  void at_their_desks() {
    sato = Clerk.at(port, "staff-sato", "dept-citizens");
    tamura = Clerk.at(port, "staff-tamura", SampleLook.HOUSE);
  }

  @Test
  @DisplayName("すべての事実の束は完全で、件数は保管庫と同じである")
  void a_bundle_of_all_facts_is_whole() throws Exception {
    var report = exported(Map.of("scope", "ALL")).report();

    assertThat(report.problems()).isEmpty();
    assertThat(report.isWhole()).isTrue();
    assertThat(report.facts()).isGreaterThan(400);
  }

  @Test
  @DisplayName("一つの記録の束には、その事実だけがはじめから入り、個人の項目は暗号文のまま、年表で読める")
  void a_bundle_of_one_life_has_all_of_it_sealed() throws Exception {
    var contact = sato.create("/contacts", visit("E-1", "dept-citizens"));
    sato.does(contact, "notes", Map.of("kind", "SERVICE", "text", "ひみつの相談"));

    var bundle = exported(Map.of("scope", "LIFE", "life", contact.id()));

    assertThat(bundle.report().problems()).isEmpty();
    assertThat(bundle.report().facts()).isEqualTo(2);
    var page = bundle.text("index.html");
    assertThat(page).contains(contact.id(), "staff-sato", "dept-citizens");
    assertThat(page + bundle.text("facts/000000.ndjson")).doesNotContain("ひみつ");
  }

  @Test
  @DisplayName("来庁者の束には、その人の対応も入る")
  void a_bundle_of_a_person_has_what_is_theirs() throws Exception {
    var hanako = VisitorId.of(UUID.randomUUID());
    var contact = sato.create("/contacts", visit("E-2", "dept-citizens"));
    sato.looksAt(contact);
    var known = new KnownVisitors(facts, sealer);
    known.register(hanako);
    known.identify(new ContactId(contact.id()), hanako);
    eventually(() -> owners(hanako) > 0);

    var bundle = exported(Map.of("scope", "PERSON", "visitor", hanako.value()));

    assertThat(bundle.report().problems()).isEmpty();
    assertThat(bundle.text("index.html")).contains(hanako.value(), contact.id());
  }

  @Test
  @DisplayName("消去された来庁者は、束の年表で〔消去済み〕であり、証明はそのまま通る")
  void who_was_erased_is_erased_in_the_bundle() throws Exception {
    var hanako = sato.create("/visitors", Map.of("name", "架空 花子")).id();
    var order = Map.of("scope", "PERSON", "visitor", hanako);
    assertThat(exported(order).text("index.html")).contains("〔封印〕").doesNotContain("消去済み");
    var erasure = "/visitors/%s/erasure".formatted(hanako);
    var request = Map.of("ground", "SUSPENSION_OF_USE", "reason", "請求");
    Clerk.at(port, "staff-sugiyama", SampleLook.HOUSE).create(erasure, request);
    Clerk.at(port, "staff-iwasaki", SampleLook.HOUSE)
        .change(erasure, "\"0\"", "approval", Map.of());
    eventually(() -> isErased(hanako));

    var bundle = exported(order);

    assertThat(bundle.report().problems()).isEmpty();
    assertThat(bundle.text("index.html")).contains("来庁者を登録した", "〔消去済み〕");
  }

  @Test
  @DisplayName("課と期間の束には、その課がその間に記録した事実だけが入る")
  void a_bundle_of_a_section_has_what_it_recorded() throws Exception {
    var ours = sato.create("/contacts", visit("E-3", "dept-citizens"));
    var fujita = Clerk.at(port, "staff-fujita", "dept-tax");
    var theirs = fujita.create("/contacts", visit("E-4", "dept-tax"));
    var year = Map.of("scope", "SECTION", "from", "2026-01-01", "to", "2099-12-31");

    var bundle = exported(with(year, "dept-tax"));
    var before = Map.of("scope", "SECTION", "from", "2001-01-01", "to", "2001-12-31");

    assertThat(bundle.report().problems()).isEmpty();
    assertThat(bundle.text("index.html")).contains(theirs.id()).doesNotContain(ours.id());
    assertThat(exported(with(before, "dept-tax")).report().facts()).isZero();
  }

  @Test
  @DisplayName("保管庫で書き換えられた事実は、束の検証で名指しされる")
  void a_fact_that_was_rewritten_in_the_store_is_named() throws Exception {
    var contact = sato.create("/contacts", visit("E-5", "dept-citizens")).id();
    assertThat(exported(Map.of("scope", "LIFE", "life", contact)).report().isWhole()).isTrue();
    var rewrite = "update DomainEventEntry set timeStamp = %s where aggregateIdentifier = ?";
    tables.update(rewrite.formatted("'X' || timeStamp"), contact);
    try {
      var report = exported(Map.of("scope", "LIFE", "life", contact)).report();

      assertThat(report.problems())
          .extracting(problem -> problem.where())
          .containsExactly("facts/000000.ndjson, line 1");
      assertThat(report.problems().getFirst().what()).startsWith("is not the fact that was hashed");
    } finally {
      tables.update(rewrite.formatted("substr(timeStamp, 2)"), contact);
    }
  }

  @Test
  @DisplayName("書き出しは監査の権限がある人だけのもので、頼み方の誤りはそう言われる")
  void exports_are_for_auditors_and_bad_orders_are_refused() {
    Problem.is(sato.create("/audit/exports", Map.of("scope", "ALL")), 403, "NOT_ALLOWED");
    for (var scope : List.of("LIFE", "PERSON", "SECTION")) {
      Problem.is(tamura.create("/audit/exports", Map.of("scope", scope)), 422, "INVALID_VALUE");
    }
    Problem.is(
        tamura.create("/audit/exports", Map.of("scope", "LIFE", "life", "花子")),
        422,
        "INVALID_VALUE");
    Problem.is(tamura.get("/audit/exports/export-nothing"), 404, "NOT_FOUND");
    Problem.is(tamura.get("/audit/exports/export-nothing/bundle"), 404, "NOT_FOUND");
  }

  @Test
  @DisplayName("頼んだことも、受け取ったことも、閲覧として残る")
  void asking_and_fetching_are_on_record() throws Exception {
    var contact = sato.create("/contacts", visit("E-6", "dept-citizens")).id();
    var book = LookBook.open(tables);

    exported(Map.of("scope", "LIFE", "life", contact));

    assertThat(book.looksAt(contact))
        .extracting(look -> look.at("/endpoint").asString())
        .contains("POST /api/v1/audit/exports", "GET /api/v1/audit/exports/{id}/bundle");
    assertThat(book.looksAt(contact).getLast().at("/kind").asString()).isEqualTo("EXPORT");
  }

  private Bundle exported(Map<String, ?> order) throws IOException, InterruptedException {
    return Bundle.ordered(tamura, order, folder);
  }

  private static Map<String, String> with(Map<String, String> order, String department) {
    var more = new HashMap<>(order);
    more.put("department", department);
    return more;
  }

  private int owners(VisitorId visitor) {
    return tables
        .queryForList("select subject from subject_key where owner = ?", visitor.value())
        .size();
  }

  private boolean isErased(String life) {
    return !tables
        .queryForList(
            "select 1 from subject_key where subject = ? and destroyed_at is not null", life)
        .isEmpty();
  }
}
