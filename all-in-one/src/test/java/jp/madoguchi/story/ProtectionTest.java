package jp.madoguchi.story;

import static jp.madoguchi.story.Screen.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@Story
@DisplayName("支援措置のある来庁者")
class ProtectionTest {

  private static final String HIDDEN = "〔支援措置により非表示〕";
  private static final String PHONE = "0166-22-2222";
  private static final String ADDRESS = "架空市3条通4丁目";

  @LocalServerPort int port;

  private Clerk sato;
  private Clerk suzuki;
  private Clerk takahashi;
  private Answer hanako;
  private Answer contact;

  @BeforeEach
  void hanako_has_fled_and_comes_to_the_counter() {
    sato = Clerk.at(port, "staff-sato", "dept-citizens");
    suzuki = Clerk.at(port, "staff-suzuki", "dept-citizens");
    takahashi = Clerk.at(port, "staff-takahashi", "dept-citizens");
    hanako =
        sato.create(
            "/visitors",
            Map.of(
                "name",
                "架空 逃子",
                "phones",
                List.of(PHONE),
                "address",
                Map.of("fullAddress", ADDRESS)));
    contact = sato.create("/contacts", Screen.visit("P-1", "dept-citizens"));
    contact = sato.does(contact, "visitor", Map.of("name", "架空 逃子", "phone", PHONE));
    contact = sato.does(contact, "visitor", Map.of("visitor", hanako.id()));
  }

  @AfterEach
  void it_is_morning_again_for_the_other_stories() {
    TownClock.nextMorning();
  }

  @Test
  @DisplayName("設定すると1年間続き、住所と電話番号は、権限のない職員には、来庁者の画面でも対応の画面でも見えない")
  void where_she_lives_is_kept_from_all_who_have_no_right() {
    assertThat(seenBy(sato)).contains(ADDRESS, PHONE);
    var today = TownClock.now().toLocalDate();

    isProtected();

    var protection = sato.get("/visitors/" + hanako.id()).body().at("/protections/0");
    assertThat(protection.at("/from").asString()).isEqualTo(today.toString());
    assertThat(protection.at("/to").asString())
        .isEqualTo(today.plusYears(1).minusDays(1).toString());
    assertThat(protection.at("/offender").asString()).isEqualTo("架空 追男");
    eventually(() -> !seenBy(sato).contains(PHONE));
    assertThat(seenBy(sato)).contains("架空 逃子", HIDDEN).doesNotContain(ADDRESS, PHONE);
    assertThat(sato.get("/visitors/" + hanako.id()).body().at("/masked").asBoolean()).isTrue();
    assertThat(sato.looksAt(contact).text("/visitor/phone")).isEqualTo(HIDDEN);
    assertThat(seenBy(suzuki)).contains(ADDRESS, PHONE);
    assertThat(suzuki.looksAt(contact).text("/visitor/phone")).isEqualTo(PHONE);
  }

  @Test
  @DisplayName("前の住所も、名寄せされた名前の下でも見えない")
  void neither_an_earlier_address_nor_another_name_gives_her_away() {
    hanako =
        sato.does(
            hanako,
            "particulars",
            Map.of(
                "kind",
                "AMENDMENT",
                "address",
                Map.of("fullAddress", "架空市5条通6丁目"),
                "reason",
                "転居"));
    isProtected();
    var other =
        sato.create("/visitors", Map.of("name", "架空 にげこ", "phones", List.of("0166-33-3333")));

    sato.does(other, "merges", Map.of("into", hanako.id()));

    eventually(() -> !seenBy(sato).contains("0166-33-3333"));
    assertThat(seenBy(sato)).doesNotContain(ADDRESS, "架空市5条通6丁目");
    assertThat(sato.get("/visitors/" + other.id()).raw().body())
        .contains(HIDDEN)
        .doesNotContain("0166-33-3333", PHONE);
    assertThat(seenBy(suzuki)).contains(ADDRESS, "0166-33-3333");
  }

  @Test
  @DisplayName("支援措置の印は、ボード、対応の一覧、手続の一覧、作業一覧、引継ぎ受付箱、履歴に出る")
  void the_mark_shows_in_every_list() {
    isProtected();
    var opened =
        sato.create(
            "/cases",
            Map.of(
                "procedure",
                "proc-disability-handbook",
                "department",
                "dept-citizens",
                "visitor",
                hanako.id()));

    eventually(() -> isMarked(sato.get("/board"), "/entries", contact.id()));
    eventually(() -> isMarked(sato.get("/contacts?limit=200"), "/items", contact.id()));
    eventually(() -> isMarked(sato.get("/cases?limit=200"), "/items", opened.id()));
    eventually(() -> isMarked(sato.get("/work-list?limit=200"), "/items", opened.id()));
    eventually(
        () -> isMarked(sato.get("/visitors/%s/history", hanako.id()), "/items", opened.id()));
    contact = sato.does(contact, "handovers", Map.of("to", "dept-tax", "reason", "EXPERTISE"));
    var fujita = Clerk.at(port, "staff-fujita", "dept-tax");
    eventually(() -> isMarked(fujita.get("/handover-inbox?limit=200"), "/items", contact.id()));
    assertThat(sato.looksAt(contact).text("/knownVisitor/protectionLabel")).isEqualTo("支援措置");
    assertThat(sato.get("/visitors/" + hanako.id()).body().at("/considerationLabels"))
        .anyMatch(label -> label.asString().equals("支援措置"));
  }

  @Test
  @DisplayName("設定、解除、一時解除は、それぞれ別の権限である")
  void to_protect_to_lift_and_to_lift_for_a_while_are_three_rights() {
    var life = "/visitors/" + hanako.id();
    Problem.is(protect(sato), 403, "NOT_ALLOWED");
    hanako = protect(suzuki);
    assertThat(hanako.status()).as("%s", hanako.body()).isEqualTo(200);
    var etag = hanako.header("ETag");
    var lifting = Map.of("reason", "申出");

    Problem.is(sato.change(life, etag, "protections/1/lifting", lifting), 403, "NOT_ALLOWED");
    Problem.is(suzuki.change(life, etag, "protections/1/lifting", lifting), 403, "NOT_ALLOWED");
    Problem.is(
        sato.change(life, etag, "protections/1/temporary-lifting", forMinutes("ISSUE", 10)),
        403,
        "NOT_ALLOWED");
    Problem.is(sato.change(life, etag, "protections/1/extension", Map.of()), 403, "NOT_ALLOWED");
    Problem.is(sato.get("/visitors/protections"), 403, "NOT_ALLOWED");
    assertThat(takahashi.change(life, etag, "protections/1/lifting", lifting).status())
        .isEqualTo(200);
    eventually(() -> seenBy(sato).contains(PHONE));
    assertThat(sato.get(life).text("/protections/0/lifting/reason")).isEqualTo("申出");
    assertThat(sato.get(life).body().at("/mark/protection").isNull()).isTrue();
  }

  @Test
  @DisplayName("一時解除は指定した処理だけに効き、時刻が来れば、だれが何もしなくても戻る")
  void a_temporary_lift_opens_what_it_names_and_returns_by_itself() {
    isProtected();
    eventually(() -> !seenBy(sato).contains(PHONE));
    var moved =
        Map.of("kind", "AMENDMENT", "address", Map.of("fullAddress", "架空市9条通"), "reason", "転居");
    var life = "/visitors/" + hanako.id();
    Problem.is(
        sato.change(life, hanako.header("ETag"), "particulars", moved),
        409,
        "CHANGE_IS_RESTRAINED");

    hanako = suzuki.does(hanako, "protections/1/temporary-lifting", forMinutes("CHANGE", 10));
    hanako = sato.does(hanako, "particulars", moved);
    assertThat(seenBy(sato)).contains(HIDDEN).doesNotContain(PHONE, "架空市9条通");
    hanako = suzuki.does(hanako, "protections/1/temporary-lifting", forMinutes("INQUIRY", 30));
    eventually(() -> seenBy(sato).contains(PHONE));
    assertThat(sato.get(life).text("/protections/0/temporaryLifting/processes/0"))
        .isEqualTo("INQUIRY");
    assertThat(sato.get(life).text("/mark/protection")).isEqualTo("PROTECTED");

    TownClock.passes(Duration.ofMinutes(30));

    assertThat(seenBy(sato)).contains(HIDDEN).doesNotContain(PHONE, "架空市9条通");
    var version = hanako.version() + 1;
    eventually(() -> sato.get(life).version() == version);
    assertThat(sato.get(life).body().at("/protections/0/temporaryLifting").isNull()).isTrue();
  }

  @Test
  @DisplayName("仮支援措置も同じように保護し、確定した日から1年になる")
  void a_provisional_protection_protects_equally() {
    hanako = suzuki.does(hanako, "protections", Map.of("ground", "STALKING", "provisional", true));

    eventually(() -> !seenBy(sato).contains(PHONE));
    var life = "/visitors/" + hanako.id();
    assertThat(sato.get(life).text("/mark/protectionLabel")).isEqualTo("仮支援措置");
    assertThat(alerted()).contains(hanako.id());

    TownClock.passes(Duration.ofDays(7));
    hanako = suzuki.does(hanako, "protections/1/confirmation", Map.of());
    var page = sato.looksAt(hanako);
    assertThat(page.text("/mark/protectionLabel")).isEqualTo("支援措置");
    assertThat(page.text("/protections/0/to"))
        .isEqualTo(TownClock.now().toLocalDate().plusYears(1).minusDays(1).toString());
    assertThat(alerted()).doesNotContain(hanako.id());
  }

  @Test
  @DisplayName("終了日の1か月前から知らせ、延長でき、延長は終了日の翌日から1年である")
  void its_last_month_is_told_of_and_it_can_be_extended() {
    var last = TownClock.now().toLocalDate().plusMonths(1).plusDays(2);
    isProtectedUntil(last);
    assertThat(alerted()).doesNotContain(hanako.id());
    var life = "/visitors/" + hanako.id();
    Problem.is(
        suzuki.change(life, hanako.header("ETag"), "protections/1/extension", Map.of()),
        409,
        "TOO_EARLY_TO_EXTEND");

    goOnUntil(last.minusMonths(1));
    eventually(() -> sato.get(life).version() == hanako.version() + 1);
    assertThat(sato.get(life).text("/protections/0/dueLabel")).isEqualTo("期限間近");
    assertThat(alerted()).contains(hanako.id());

    assertThat(suzuki.change(life, "protections/1/extension", Map.of()).status()).isEqualTo(200);
    eventually(() -> sato.get(life).version() == hanako.version() + 2);
    var protection = sato.get(life).body().at("/protections/0");
    assertThat(protection.at("/periods/1/from").asString()).isEqualTo(last.plusDays(1).toString());
    assertThat(protection.at("/to").asString())
        .isEqualTo(last.plusDays(1).plusYears(1).minusDays(1).toString());
    assertThat(protection.at("/due").isNull()).isTrue();
    assertThat(alerted()).doesNotContain(hanako.id());
  }

  @Test
  @DisplayName("終了日が過ぎても知らせるだけで、解除するまで終わらない")
  void it_does_not_end_by_itself() {
    isProtectedUntil(TownClock.now().toLocalDate());
    var life = "/visitors/" + hanako.id();

    goOnUntil(TownClock.now().toLocalDate().plusDays(1));

    eventually(() -> sato.get(life).version() == hanako.version() + 2);
    assertThat(sato.get(life).text("/protections/0/dueLabel")).isEqualTo("期限超過");
    assertThat(sato.get(life).text("/mark/protection")).isEqualTo("PROTECTED");
    assertThat(seenBy(sato)).contains(HIDDEN).doesNotContain(PHONE);
    assertThat(alerted()).contains(hanako.id());
  }

  @Test
  @DisplayName("緊急閲覧でも、支援措置のある人の住所は開かない")
  void broken_glass_does_not_open_it() {
    isProtected();
    var fujita = Clerk.at(port, "staff-fujita", "dept-tax");
    var me = fujita.get("/me").header("ETag");
    assertThat(fujita.change("/staff/me", me, "break-glass", Map.of("reason", "急病の付添い")).status())
        .isEqualTo(200);

    eventually(() -> fujita.looksAt(contact).status() == 200);
    assertThat(seenBy(fujita)).contains("架空 逃子").doesNotContain(ADDRESS, PHONE);
    assertThat(fujita.looksAt(contact).raw().body()).doesNotContain(PHONE);
  }

  private void isProtected() {
    hanako = protect(suzuki);
    assertThat(hanako.status()).as("%s", hanako.body()).isEqualTo(200);
    suzuki.looksAt(hanako);
  }

  private void isProtectedUntil(LocalDate last) {
    hanako =
        suzuki.does(hanako, "protections", Map.of("ground", "STALKING", "to", last.toString()));
    suzuki.looksAt(hanako);
  }

  private Answer protect(Clerk by) {
    return by.change(
        "/visitors/" + hanako.id(),
        hanako.header("ETag"),
        "protections",
        Map.of("ground", "DOMESTIC_VIOLENCE", "offender", "架空 追男"));
  }

  private String seenBy(Clerk clerk) {
    return clerk.get("/visitors/" + hanako.id()).raw().body();
  }

  private List<String> alerted() {
    var found = suzuki.get("/visitors/protections?alerting=true&limit=200");
    return StreamSupport.stream(found.body().at("/items").spliterator(), false)
        .map(item -> item.at("/id").asString())
        .toList();
  }

  private static boolean isMarked(Answer list, String rows, String id) {
    return Screen.rows(list, rows, id).stream()
        .anyMatch(row -> row.findValuesAsString("protection").contains("PROTECTED"));
  }

  private static Map<String, Object> forMinutes(String process, int minutes) {
    return Map.of(
        "processes",
        List.of(process),
        "until",
        TownClock.now().plusMinutes(minutes).toOffsetDateTime().toString(),
        "reason",
        "窓口での手続");
  }

  private static void goOnUntil(LocalDate day) {
    var then = day.atTime(9, 0).atZone(TownClock.TOKYO);
    TownClock.passes(Duration.between(TownClock.now(), then));
  }
}
