package jp.madoguchi.story;

import static jp.madoguchi.story.Screen.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@Story
@DisplayName("同じ人かもしれない来庁者")
class DuplicatesTest {

  @LocalServerPort int port;

  private Finder finder;

  @BeforeEach
  void at_the_desks() {
    finder = new Finder(port);
  }

  @Test
  @DisplayName("同じ人かもしれない人は理由とともに挙がり、別人と決めれば挙がらず、名寄せすれば一人になる")
  void who_may_be_one_person_is_proposed_and_a_person_decides() {
    var one = finder.registered(Finder.both(finder.watanabe(), Map.of("birthDate", "昭和60年4月4日")));
    var twin =
        finder.registered(
            Map.of(
                "name",
                "渡邊 紘一郎",
                "kana",
                "ワタナベ コウイチロオ",
                "birthDate",
                "1985-04-04",
                "residentNumber",
                "00" + finder.number));

    var proposed = finder.sato.get("/visitors/%s/duplicates", one.id());
    var other = Screen.rows(proposed, "/duplicates", twin.id()).getFirst();
    assertThat(other.at("/reasons").toString())
        .contains("SAME_RESIDENT_NUMBER", "SAME_KANA_AND_BIRTH_DATE", "SAME_NAME_AND_BIRTH_DATE");
    assertThat(other.at("/reasonLabels").toString()).contains("宛名番号が同じ");
    assertThat(Screen.rows(finder.sato.get("/visitors/duplicates?limit=200"), "/items", one.id()))
        .hasSize(1);

    var merged =
        finder.sato.change(
            "/visitors/" + twin.id(), twin.header("ETag"), "merges", Map.of("into", one.id()));
    assertThat(merged.status()).as("%s", merged.body()).isEqualTo(200);
    eventually(() -> !proposals(one).contains(twin.id()));
    var number = Map.of("residentNumber", finder.number);
    eventually(() -> Finder.found(finder.sato, number).equals(List.of(one.id())));
    assertThat(Finder.sliceBySlice(finder.sato, number, 1)).containsExactly(one.id());

    finder.sato.change(
        "/visitors/" + twin.id(),
        merged.header("ETag"),
        "merges/1/undoing",
        Map.of("reason", "双子"));
    eventually(() -> proposals(one).contains(twin.id()));

    finder.sato.change(
        "/visitors/" + one.id(),
        one.header("ETag"),
        "distinctions",
        Map.of("other", twin.id(), "reason", "双子の兄弟"));
    eventually(() -> !proposals(one).contains(twin.id()));
    assertThat(proposals(twin)).doesNotContain(one.id());
  }

  private List<String> proposals(Answer visitor) {
    return finder
        .sato
        .get("/visitors/%s/duplicates", visitor.id())
        .body()
        .at("/duplicates")
        .valueStream()
        .map(row -> row.at("/id").asString())
        .toList();
  }
}
