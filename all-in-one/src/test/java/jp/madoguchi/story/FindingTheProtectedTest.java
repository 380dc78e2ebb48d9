package jp.madoguchi.story;

import static jp.madoguchi.story.Fled.FROM_HER_HUSBAND;
import static jp.madoguchi.story.Fled.HIDDEN;
import static jp.madoguchi.story.Fled.forMinutes;
import static jp.madoguchi.story.Fled.isProtected;
import static jp.madoguchi.story.Screen.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@Story
@DisplayName("支援措置のある人を探す")
class FindingTheProtectedTest {

  @LocalServerPort int port;

  private Finder finder;
  private Clerk takahashi;
  private Answer seen;
  private Map<String, Object> mine;

  @BeforeEach
  void somebody_is_protected() {
    finder = new Finder(port);
    takahashi = Clerk.at(port, "staff-takahashi", "dept-citizens");
    mine = Map.of("residentNumber", finder.number);
    seen = isProtected(finder.registered(finder.watanabe()), finder.suzuki, FROM_HER_HUSBAND);
    eventually(() -> first(finder.sato).at("/mark/whereaboutsHidden").asBoolean());
  }

  @Test
  @DisplayName("住所も電話も、知ってよい職員にしか見えず、手がかりにならない")
  void who_is_protected_is_not_found_by_where_they_live() {
    assertThat(first(finder.sato).at("/address").asString()).isEqualTo(HIDDEN);
    assertThat(first(finder.sato).at("/mark/protection").asString()).isEqualTo("PROTECTED");
    assertThat(first(finder.suzuki).at("/address").asString()).startsWith("北海道旭川市");
    for (var where :
        List.<Map<String, Object>>of(
            Map.of("address", "7条通9丁目"), Map.of("phone", "09012345678"), Map.of("q", "5678"))) {
      assertThat(Finder.found(finder.sato, Finder.both(mine, where))).as("%s", where).isEmpty();
      assertThat(Finder.found(finder.suzuki, Finder.both(mine, where)))
          .as("%s", where)
          .containsExactly(seen.id());
    }
  }

  @Test
  @DisplayName("名寄せされたどの名前の下の住所や電話も、手がかりにならない")
  void not_under_any_of_their_names() {
    var number = "0166" + finder.number.substring(1);
    var phone = Map.of("phone", number);
    var other = finder.sato.create("/visitors", called("架空 ななし", number));
    eventually(() -> Finder.found(finder.sato, phone).contains(other.id()));

    finder.sato.does(other, "merges", Map.of("into", seen.id()));

    eventually(() -> Finder.found(finder.sato, phone).isEmpty());
    assertThat(Finder.found(finder.suzuki, phone)).containsExactly(seen.id());
    assertThat(Finder.search(finder.suzuki, phone).text("/items/0/foundAs")).isEqualTo(other.id());
  }

  @Test
  @DisplayName("隠れている人がいることは、続きがあるかどうかからも分からない")
  void leaves_no_gap_by_which_they_are_noticed() {
    var number = "0167" + finder.number.substring(1);
    var phone = Map.of("phone", number);
    var neighbour = finder.sato.create("/visitors", called("架空 となり", number));
    var another = finder.sato.create("/visitors", called("架空 かくれ", number));
    isProtected(another, finder.suzuki, FROM_HER_HUSBAND);
    eventually(() -> Finder.found(finder.suzuki, phone).contains(another.id()));
    eventually(() -> Finder.found(finder.sato, phone).equals(List.of(neighbour.id())));

    var slice = Finder.search(finder.sato, Finder.both(phone, Map.of("limit", 1)));

    assertThat(Finder.ids(slice)).containsExactly(neighbour.id());
    assertThat(slice.text("/next")).isEmpty();
  }

  @Test
  @DisplayName("照会の一時解除の間は、だれにでも見つかる")
  void is_found_by_everybody_while_it_is_lifted_for_a_while() {
    var where = Finder.both(mine, Map.of("address", "7条通9丁目"));

    takahashi.does(seen, "protections/1/temporary-lifting", forMinutes("INQUIRY", 10));

    eventually(() -> Finder.found(finder.sato, where).equals(List.of(seen.id())));
    assertThat(first(finder.sato).at("/address").asString()).startsWith("北海道旭川市");
  }

  private JsonNode first(Clerk clerk) {
    return Finder.search(clerk, mine).body().at("/items/0");
  }

  private static Map<String, ?> called(String name, String phone) {
    return Map.of("name", name, "phones", List.of(phone));
  }
}
