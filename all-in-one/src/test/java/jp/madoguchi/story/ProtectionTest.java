package jp.madoguchi.story;

import static jp.madoguchi.story.Fled.ADDRESS;
import static jp.madoguchi.story.Fled.FROM_HER_HUSBAND;
import static jp.madoguchi.story.Fled.HIDDEN;
import static jp.madoguchi.story.Fled.PHONE;
import static jp.madoguchi.story.Fled.forMinutes;
import static jp.madoguchi.story.Fled.isProtected;
import static jp.madoguchi.story.Fled.seenBy;
import static jp.madoguchi.story.Screen.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@Story
@DisplayName("支援措置のある来庁者")
class ProtectionTest {

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
    hanako = Fled.registeredBy(sato);
    contact = sato.create("/contacts", Screen.visit("P-1", "dept-citizens"));
    contact = sato.does(contact, "visitor", Map.of("name", Fled.NAME, "phone", PHONE));
    contact = sato.does(contact, "visitor", Map.of("visitor", hanako.id()));
  }

  @AfterEach
  void it_is_morning_again_for_the_other_stories() {
    TownClock.nextMorning();
  }

  @Test
  @DisplayName("設定すると1年間続き、住所と電話番号は、権限のない職員には、来庁者の画面でも対応の画面でも見えない")
  void where_she_lives_is_kept_from_all_who_have_no_right() {
    assertThat(seenBy(sato, hanako)).contains(ADDRESS, PHONE);
    var today = TownClock.now().toLocalDate();

    hanako = isProtected(hanako, suzuki, FROM_HER_HUSBAND);

    var protection = sato.get("/visitors/" + hanako.id()).body().at("/protections/0");
    assertThat(protection.at("/from").asString()).isEqualTo(today.toString());
    assertThat(protection.at("/to").asString())
        .isEqualTo(today.plusYears(1).minusDays(1).toString());
    assertThat(protection.at("/offender").asString()).isEqualTo("架空 追男");
    eventually(() -> !seenBy(sato, hanako).contains(PHONE));
    assertThat(seenBy(sato, hanako)).contains("架空 逃子", HIDDEN).doesNotContain(ADDRESS, PHONE);
    assertThat(sato.get("/visitors/" + hanako.id()).body().at("/masked").asBoolean()).isTrue();
    assertThat(sato.looksAt(contact).text("/visitor/phone")).isEqualTo(HIDDEN);
    assertThat(seenBy(suzuki, hanako)).contains(ADDRESS, PHONE);
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
    hanako = isProtected(hanako, suzuki, FROM_HER_HUSBAND);
    var other =
        sato.create("/visitors", Map.of("name", "架空 にげこ", "phones", List.of("0166-33-3333")));

    sato.looksAt(sato.does(other, "merges", Map.of("into", hanako.id())));

    eventually(() -> !seenBy(sato, hanako).contains("0166-33-3333"));
    assertThat(seenBy(sato, hanako)).doesNotContain(ADDRESS, "架空市5条通6丁目");
    assertThat(sato.get("/visitors/" + other.id()).raw().body())
        .contains(HIDDEN)
        .doesNotContain("0166-33-3333", PHONE);
    assertThat(seenBy(suzuki, hanako)).contains(ADDRESS, "0166-33-3333");
  }

  @Test
  @DisplayName("支援措置の印は、ボード、対応の一覧、手続の一覧、作業一覧、引継ぎ受付箱、履歴に出る")
  void the_mark_shows_in_every_list() {
    hanako = isProtected(hanako, suzuki, FROM_HER_HUSBAND);
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
    var lifted = takahashi.change(life, etag, "protections/1/lifting", lifting);
    assertThat(lifted.status()).isEqualTo(200);
    sato.looksAt(lifted);
    eventually(() -> seenBy(sato, hanako).contains(PHONE));
    assertThat(sato.get(life).text("/protections/0/lifting/reason")).isEqualTo("申出");
    assertThat(sato.get(life).body().at("/mark/protection").isNull()).isTrue();
  }

  @Test
  @DisplayName("緊急閲覧でも、支援措置のある人の住所は開かない")
  void broken_glass_does_not_open_it() {
    hanako = isProtected(hanako, suzuki, FROM_HER_HUSBAND);
    var fujita = Clerk.at(port, "staff-fujita", "dept-tax");
    var me = fujita.get("/me").header("ETag");
    assertThat(fujita.change("/staff/me", me, "break-glass", Map.of("reason", "急病の付添い")).status())
        .isEqualTo(200);

    eventually(() -> fujita.looksAt(contact).status() == 200);
    assertThat(seenBy(fujita, hanako)).contains("架空 逃子").doesNotContain(ADDRESS, PHONE);
    assertThat(fujita.looksAt(contact).raw().body()).doesNotContain(PHONE);
  }

  private Answer protect(Clerk by) {
    return by.change(
        "/visitors/" + hanako.id(), hanako.header("ETag"), "protections", FROM_HER_HUSBAND);
  }

  private static boolean isMarked(Answer list, String rows, String id) {
    return Screen.rows(list, rows, id).stream()
        .anyMatch(row -> row.findValuesAsString("protection").contains("PROTECTED"));
  }
}
