package jp.madoguchi.story;

import static java.nio.charset.StandardCharsets.UTF_8;
import static jp.madoguchi.story.Screen.eventually;
import static jp.madoguchi.story.Screen.visit;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jp.madoguchi.platform.access.AccessFacts;
import jp.madoguchi.platform.privacy.Sealer;
import jp.madoguchi.shared.id.ContactId;
import jp.madoguchi.shared.id.VisitorId;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@Story
@DisplayName("監査担当が、誰が見たかを調べる")
class AuditTest {

  @LocalServerPort int port;
  @Autowired AccessFacts record;
  @Autowired EventStore facts;
  @Autowired Sealer sealer;

  private Clerk sato;
  private Clerk watanabe;
  private Clerk tamura;
  private PastLooks past;

  @BeforeEach
  void at_their_desks() {
    sato = Clerk.at(port, "staff-sato", "dept-citizens");
    watanabe = Clerk.at(port, "staff-watanabe", "dept-citizens");
    tamura = Clerk.at(port, "staff-tamura", SampleLook.HOUSE);
    past = new PastLooks(record, sealer);
  }

  @Test
  @DisplayName("その来庁者を誰が見たかは、来庁者対応を通して見た人も含めて分かる")
  void who_looked_at_a_visitor_is_known_through_all_that_is_theirs() {
    var hanako = VisitorId.of(UUID.randomUUID());
    var contact = contactOf(hanako);
    sato.get("/contacts/" + contact);

    var found = tamura.get("/audit/reports/who-looked-at?visitor=" + hanako);

    assertThat(found.text("/items/0/staff/id")).isEqualTo("staff-sato");
    assertThat(found.text("/items/0/staff/name")).isEqualTo("佐藤 つぐみ");
    assertThat(found.text("/items/0/screen")).isEqualTo("来庁者対応を見る");
    assertThat(found.text("/items/0/lives/0")).isEqualTo(contact);
    Problem.is(watanabe.get("/audit/reports/who-looked-at?visitor=" + hanako), 403, "NOT_ALLOWED");
    Problem.is(tamura.get("/audit/reports/who-looked-at"), 400, "MALFORMED_PARAMETER");
    Problem.is(
        tamura.get("/audit/reports/who-looked-at?life=%s", "hanako"), 400, "MALFORMED_PARAMETER");
  }

  @Test
  @DisplayName("本人には、どの課がいつ何のために見たかを開示し、職員の氏名は示さない")
  void the_person_concerned_is_told_which_sections_looked() {
    var hanako = VisitorId.of(UUID.randomUUID());
    var contact = contactOf(hanako);
    sato.send(sato.request("/contacts/" + contact).header("X-Purpose", "moving-in").GET());

    var disclosed = tamura.get("/visitors/%s/disclosure", hanako);

    assertThat(disclosed.raw().body())
        .contains("市民課", "来庁者対応を見る", "moving-in", "照会")
        .doesNotContain("佐藤", "staff-sato");
    Problem.is(sato.get("/visitors/%s/disclosure", hanako), 403, "NOT_ALLOWED");
  }

  @Test
  @DisplayName("夜間と休日の閲覧は、8:44と17:16、12月29日は含み、8:45と17:15は含まない")
  void looks_at_night_and_on_holidays_are_found() {
    var night = List.of("2025-12-02T08:44:00", "2025-12-02T17:16:00", "2025-12-29T10:00:00");
    var day = List.of("2025-12-02T08:45:00", "2025-12-02T17:15:00", "2025-12-26T10:00:00");
    Stream.concat(night.stream(), day.stream())
        .forEach(moment -> past.looked(moment, "contact-night"));

    var found =
        tamura.get("/audit/reports/night-access?from=2025-12-01&to=2025-12-31").body().at("/items");

    assertThat(found.valueStream().map(row -> row.at("/at").asString().substring(0, 19)))
        .containsExactlyElementsOf(night.reversed());
  }

  @Test
  @DisplayName("大量の検索は、しきい値から報告され、検索語は監査担当だけが読める")
  void bulk_searches_are_reported_and_their_terms_are_for_auditors() {
    for (var n = 0; n < 3; n++) {
      past.searched("2025-11-04T1%d:30:00".formatted(n), "旭川 花子");
    }
    var days = "from=2025-11-01&to=2025-11-30";

    var daily = tamura.get("/audit/reports/bulk-search?per=DAY&threshold=3&" + days);
    assertThat(daily.body().at("/items")).hasSize(1);
    assertThat(daily.body().at("/items/0/searches").asInt()).isEqualTo(3);
    assertThat(daily.text("/items/0/since")).isEqualTo("2025-11-04T00:00:00.000+09:00");
    assertThat(tamura.get("/audit/reports/bulk-search?threshold=2&" + days).body().at("/items"))
        .isEmpty();

    var list = "/audit/accesses?kind=SEARCH&" + days;
    assertThat(tamura.get(list).text("/items/0/terms")).isEqualTo("旭川 花子");
    assertThat(watanabe.get(list).body().at("/items")).hasSize(3);
    assertThat(watanabe.get(list).raw().body()).doesNotContain("旭川");
  }

  @Test
  @DisplayName("監督者は自分の課の閲覧だけを見る")
  void a_supervisor_sees_the_looks_of_their_own_section() {
    past.looked("2025-10-01T10:00:00", "contact-october");
    var days = "from=2025-10-01&to=2025-10-31";
    var goto_ = Clerk.at(port, "staff-goto", "dept-tax");

    assertThat(watanabe.get("/audit/accesses?" + days).body().at("/items")).hasSize(1);
    assertThat(watanabe.get("/audit/reports/per-staff?" + days).body().at("/items")).hasSize(1);
    assertThat(goto_.get("/audit/accesses?" + days).body().at("/items")).isEmpty();
    assertThat(goto_.get("/audit/reports/per-staff?" + days).body().at("/items")).isEmpty();
    Problem.is(goto_.get("/audit/reports/failed-sign-ins"), 403, "NOT_ALLOWED");
    Problem.is(sato.get("/audit/accesses"), 403, "NOT_ALLOWED");
  }

  @Test
  @DisplayName("認証の失敗は、理由とともに報告される")
  void failed_sign_ins_are_reported() {
    var stranger = sato.request("/board").setHeader("Authorization", "Bearer nonsense").GET();
    assertThat(sato.send(stranger).status()).isEqualTo(401);

    eventually(
        () -> tamura.get("/audit/reports/failed-sign-ins").raw().body().contains("トークンの形式不正"));
  }

  @Test
  @DisplayName("一覧は続きから読め、表計算のファイルにもなり、式は文字になる")
  void the_record_is_read_slice_by_slice_or_in_a_spreadsheet() {
    for (var second = 1; second <= 3; second++) {
      past.looked("2025-09-01T10:00:0" + second, "contact-september");
    }
    var list = "/audit/accesses?from=2025-09-01&to=2025-09-30";

    var first = tamura.get(list + "&limit=2");
    var rest = tamura.get(list + "&limit=2&cursor=" + first.text("/next"));
    assertThat(first.body().at("/items")).hasSize(2);
    assertThat(rest.body().at("/items")).hasSize(1);
    assertThat(rest.body().at("/next").isNull()).isTrue();

    var file = Sheet.of(tamura, list);
    assertThat(file.contentType()).isEqualTo("text/csv;charset=UTF-8");
    assertThat(file.disposition()).contains("attachment", "accesses.csv");
    assertThat(file.bytes()).startsWith(0xEF, 0xBB, 0xBF);
    var lines = new String(file.bytes(), UTF_8).lines().toList();
    assertThat(lines).hasSize(4);
    assertThat(lines.getFirst()).contains("番号,日時,職員ID,職員,課ID,課,端末,目的");
    assertThat(lines.get(1))
        .contains("2025-09-01 10:00:03", "佐藤 つぐみ", ",'=1+1,", "contact-september");
  }

  private String contactOf(VisitorId visitor) {
    var contact = sato.create("/contacts", visit("U-1", "dept-citizens"));
    sato.looksAt(contact);
    var known = new KnownVisitors(facts, sealer);
    known.register(visitor);
    known.identify(new ContactId(contact.id()), visitor);
    eventually(
        () ->
            tamura.get("/audit/reports/who-looked-at?visitor=" + visitor).body().at("/items").size()
                > 0);
    return contact.id();
  }
}
