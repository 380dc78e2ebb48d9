package jp.madoguchi.story;

import static jp.madoguchi.story.Fled.FROM_HER_HUSBAND;
import static jp.madoguchi.story.Fled.HIDDEN;
import static jp.madoguchi.story.Fled.PHONE;
import static jp.madoguchi.story.Fled.forMinutes;
import static jp.madoguchi.story.Fled.isProtected;
import static jp.madoguchi.story.Fled.seenBy;
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
@DisplayName("支援措置の期間と一時解除")
class ProtectionPeriodTest {

  @LocalServerPort int port;

  private Clerk sato;
  private Clerk suzuki;
  private Answer hanako;

  @BeforeEach
  void hanako_has_fled() {
    sato = Clerk.at(port, "staff-sato", "dept-citizens");
    suzuki = Clerk.at(port, "staff-suzuki", "dept-citizens");
    hanako = Fled.registeredBy(sato);
  }

  @AfterEach
  void it_is_morning_again_for_the_other_stories() {
    TownClock.nextMorning();
  }

  @Test
  @DisplayName("一時解除は指定した処理だけに効き、時刻が来れば、だれが何もしなくても戻る")
  void a_temporary_lift_opens_what_it_names_and_returns_by_itself() {
    hanako = isProtected(hanako, suzuki, FROM_HER_HUSBAND);
    eventually(() -> !seenBy(sato, hanako).contains(PHONE));
    var moved =
        Map.of("kind", "AMENDMENT", "address", Map.of("fullAddress", "架空市9条通"), "reason", "転居");
    var life = "/visitors/" + hanako.id();
    Problem.is(
        sato.change(life, hanako.header("ETag"), "particulars", moved),
        409,
        "CHANGE_IS_RESTRAINED");

    hanako = suzuki.does(hanako, "protections/1/temporary-lifting", forMinutes("CHANGE", 10));
    hanako = sato.does(hanako, "particulars", moved);
    assertThat(seenBy(sato, hanako)).contains(HIDDEN).doesNotContain(PHONE, "架空市9条通");
    hanako = suzuki.does(hanako, "protections/1/temporary-lifting", forMinutes("INQUIRY", 30));
    eventually(() -> seenBy(sato, hanako).contains(PHONE));
    assertThat(sato.get(life).text("/protections/0/temporaryLifting/processes/0"))
        .isEqualTo("INQUIRY");
    assertThat(sato.get(life).text("/mark/protection")).isEqualTo("PROTECTED");

    TownClock.passes(Duration.ofMinutes(30));

    assertThat(seenBy(sato, hanako)).contains(HIDDEN).doesNotContain(PHONE, "架空市9条通");
    var version = hanako.version() + 1;
    eventually(() -> sato.get(life).version() == version);
    assertThat(sato.get(life).body().at("/protections/0/temporaryLifting").isNull()).isTrue();
  }

  @Test
  @DisplayName("仮支援措置も同じように保護し、確定した日から1年になる")
  void a_provisional_protection_protects_equally() {
    hanako = suzuki.does(hanako, "protections", Map.of("ground", "STALKING", "provisional", true));

    eventually(() -> !seenBy(sato, hanako).contains(PHONE));
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
    hanako = isProtected(hanako, suzuki, until(last));
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
    hanako = isProtected(hanako, suzuki, until(TownClock.now().toLocalDate()));
    var life = "/visitors/" + hanako.id();

    goOnUntil(TownClock.now().toLocalDate().plusDays(1));

    eventually(() -> sato.get(life).version() == hanako.version() + 2);
    assertThat(sato.get(life).text("/protections/0/dueLabel")).isEqualTo("期限超過");
    assertThat(sato.get(life).text("/mark/protection")).isEqualTo("PROTECTED");
    assertThat(seenBy(sato, hanako)).contains(HIDDEN).doesNotContain(PHONE);
    assertThat(alerted()).contains(hanako.id());
  }

  private List<String> alerted() {
    var found = suzuki.get("/visitors/protections?alerting=true&limit=200");
    return StreamSupport.stream(found.body().at("/items").spliterator(), false)
        .map(item -> item.at("/id").asString())
        .toList();
  }

  private static Map<String, String> until(LocalDate last) {
    return Map.of("ground", "STALKING", "to", last.toString());
  }

  private static void goOnUntil(LocalDate day) {
    var then = day.atTime(9, 0).atZone(TownClock.TOKYO);
    TownClock.passes(Duration.between(TownClock.now(), then));
  }
}
