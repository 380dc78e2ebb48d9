package jp.madoguchi.story;

import static jp.madoguchi.story.Screen.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@Story
@DisplayName("来庁者の履歴と名寄せ")
class VisitorHistoryTest {

  private static final Map<String, Object> HANAKO = Map.of("name", "架空 花子");

  @LocalServerPort int port;

  private Clerk sato;
  private Clerk sasaki;

  @BeforeEach
  void at_the_desks() {
    sato = Clerk.at(port, "staff-sato", "dept-citizens");
    sasaki = Clerk.at(port, "staff-sasaki", "dept-health-insurance");
  }

  @Test
  @DisplayName("来庁者の履歴は、対応も手続も新しいものから、見る人に見えるものだけを、めくって読める")
  void a_history_holds_what_the_reader_may_see() {
    var hanako = sato.create("/visitors", HANAKO).id();
    var first = comes(sato, hanako, "dept-citizens");
    TownClock.passes(Duration.ofMinutes(1));
    var second =
        sato.create(
            "/cases",
            Map.of(
                "procedure", "proc-moving-in", "department", "dept-citizens", "visitor", hanako));
    TownClock.passes(Duration.ofMinutes(1));
    var provisional =
        sato.create(
            "/cases",
            Map.of(
                "procedure",
                "proc-moving-in",
                "department",
                "dept-citizens",
                "visitor",
                hanako,
                "provisional",
                true));
    TownClock.passes(Duration.ofMinutes(1));
    var theirs = comes(sasaki, hanako, "dept-health-insurance");

    eventually(
        () -> history(sato, hanako).equals(List.of(provisional.id(), second.id(), first.id())));
    eventually(() -> history(sasaki, hanako).equals(List.of(theirs.id())));
    var tamura = Clerk.at(port, "staff-tamura", "dept-general-affairs");
    assertThat(history(tamura, hanako)).containsExactly(theirs.id(), second.id(), first.id());
    var page = sato.get("/visitors/%s/history?limit=2", hanako);
    var next = sato.get("/visitors/%s/history?limit=2&cursor=%s", hanako, page.text("/next"));
    assertThat(ids(page)).containsExactly(provisional.id(), second.id());
    assertThat(ids(next)).containsExactly(first.id());
    assertThat(next.body().at("/next").isNull()).isTrue();
    assertThat(page.text("/items/1/procedureCase/knownVisitor/id")).isEqualTo(hanako);
  }

  @Test
  @DisplayName("名寄せされた来庁者は名寄せ先として読まれ、履歴もひとつになり、取り消せばふたりに戻る")
  void two_are_read_as_one_until_it_is_undone() {
    var hanako = sato.create("/visitors", HANAKO);
    var again =
        sato.create("/visitors", Map.of("name", "架空 はなこ", "phones", List.of("0166-11-1111")));
    var first = comes(sato, hanako.id(), "dept-citizens");
    TownClock.passes(Duration.ofMinutes(1));
    var second = comes(sato, again.id(), "dept-citizens");
    sato.looksAt(hanako);

    var merged = sato.does(again, "merges", Map.of("into", hanako.id(), "reason", "生年月日と住所が同じ"));
    assertThat(merged.number()).isEqualTo(1);

    var asMerged = sato.looksAt(merged);
    assertThat(asMerged.text("/mergedInto")).isEqualTo(hanako.id());
    assertThat(asMerged.text("/name")).isEqualTo("架空 花子");
    assertThat(asMerged.text("/merges/0/reason")).isEqualTo("生年月日と住所が同じ");
    var survivor = sato.looksAt(hanako);
    assertThat(survivor.text("/merged/0/id")).isEqualTo(again.id());
    assertThat(survivor.text("/merged/0/name")).isEqualTo("架空 はなこ");
    eventually(() -> history(sato, again.id()).equals(List.of(second.id(), first.id())));
    assertThat(history(sato, hanako.id())).containsExactly(second.id(), first.id());
    assertThat(sato.looksAt(second).text("/knownVisitor/id")).isEqualTo(hanako.id());
    Problem.is(
        sato.change(
            "/visitors/" + again.id(),
            merged.header("ETag"),
            "particulars",
            Map.of("kind", "AMENDMENT", "name", "架空", "reason", "婚姻")),
        409,
        "VISITOR_IS_MERGED");
    var taro = sato.create("/visitors", Map.of("name", "架空 太郎"));
    Problem.is(
        sato.change(
            "/visitors/" + taro.id(), taro.header("ETag"), "merges", Map.of("into", again.id())),
        409,
        "OTHER_VISITOR_IS_MERGED");

    var undone = sato.does(merged, "merges/1/undoing", Map.of("reason", "双子の姉妹だった"));

    assertThat(sato.looksAt(undone).text("/name")).isEqualTo("架空 はなこ");
    assertThat(sato.looksAt(undone).text("/merges/0/undoing/reason")).isEqualTo("双子の姉妹だった");
    assertThat(history(sato, again.id())).containsExactly(second.id());
    assertThat(history(sato, hanako.id())).containsExactly(first.id());
    var different = sato.does(undone, "distinctions", Map.of("other", hanako.id(), "reason", "別人"));
    assertThat(sato.looksAt(different).text("/distinctions/0/other")).isEqualTo(hanako.id());
  }

  private static Answer comes(Clerk clerk, String visitor, String department) {
    var contact = clerk.create("/contacts", Screen.visit("V-2", department));
    return clerk.does(contact, "visitor", Map.of("visitor", visitor));
  }

  private static List<String> history(Clerk clerk, String visitor) {
    return ids(clerk.get("/visitors/%s/history", visitor));
  }

  private static List<String> ids(Answer slice) {
    return StreamSupport.stream(slice.body().at("/items").spliterator(), false)
        .map(item -> item.at("/id").asString())
        .toList();
  }
}
