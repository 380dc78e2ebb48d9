package jp.madoguchi.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

@Story
@DisplayName("名前で探す")
class FindingVisitorsTest {

  @LocalServerPort int port;
  @Autowired JdbcTemplate tables;

  private Finder finder;

  @BeforeEach
  void at_the_desks() {
    finder = new Finder(port);
  }

  @ParameterizedTest
  @DisplayName("どう書いても、名前・カナ・電話・生年月日・宛名番号で見つかる")
  @ValueSource(
      strings = {
        "渡辺 紘一郎",
        "渡邊",
        "ワタナベ",
        "わたなべ こーいちろー",
        "ﾜﾀﾅﾍﾞｺｳｲﾁﾛｳ",
        "コウイチロオ",
        "紘一郎",
        "090-1234-5678",
        "+81 90 1234 5678",
        "5678 ワタナベ",
        "S60.4.3",
        "昭和60年4月3日",
        "1985年4月3日 渡辺"
      })
  void is_found_however_it_is_written(String typed) {
    var watanabe = finder.registered(finder.watanabe());

    var mine = Map.of("q", typed, "residentNumber", finder.number);
    assertThat(Finder.found(finder.sato, mine)).containsExactly(watanabe.id());
    assertThat(finder.everyone(Map.of("q", typed))).contains(watanabe.id());
    assertThat(Finder.found(finder.sato, Map.of("q", "タナカ " + finder.number))).isEmpty();
  }

  @Test
  @DisplayName("一人の行には、見分けるためのものが、入力したとおりに出る")
  void a_row_shows_what_was_entered() {
    var watanabe = finder.registered(finder.watanabe());

    var row =
        Finder.search(finder.sato, Map.of("residentNumber", "000" + finder.number))
            .body()
            .at("/items/0");

    assertThat(row.at("/id").asString()).isEqualTo(watanabe.id());
    assertThat(row.at("/name").asString()).isEqualTo("渡邉󠄀 紘一郎");
    assertThat(row.at("/kana").asString()).isEqualTo("ワタナベ コウイチロウ");
    assertThat(row.at("/birthDate").asString()).isEqualTo("昭和60年4月3日");
    assertThat(row.at("/address").asString()).isEqualTo("北海道旭川市7条通9丁目48番地");
    assertThat(row.at("/residentNumber").asString()).isEqualTo(finder.number);
    assertThat(row.at("/mark/id").asString()).isEqualTo(watanabe.id());
    assertThat(row.at("/mark/whereaboutsHidden").asBoolean(true)).isFalse();
  }

  @Test
  @DisplayName("項目ごとにも、部分一致でも探せ、すべてに当てはまる人だけが出る")
  void fields_are_asked_for_together() {
    var watanabe = finder.registered(finder.watanabe());
    var mine = Map.<String, Object>of("residentNumber", finder.number);

    for (var more :
        List.<Map<String, Object>>of(
            Map.of("kana", "ナベコウ", "match", "PART"),
            Map.of("kana", "ワタナベ", "match", "WHOLE"),
            Map.of("name", "邊紘", "match", "PART"),
            Map.of("phone", "5678"),
            Map.of("birthDate", "1985-04"),
            Map.of("birthDate", "昭和60年"),
            Map.of("address", "７条通９－４８"),
            Map.of("address", "旭川市"))) {
      assertThat(Finder.found(finder.sato, Finder.both(mine, more)))
          .as("%s", more)
          .containsExactly(watanabe.id());
    }
    for (var other :
        List.<Map<String, Object>>of(
            Map.of("kana", "ナベコウ"),
            Map.of("kana", "ワタナ", "match", "WHOLE"),
            Map.of("phone", "1234"),
            Map.of("birthDate", "1985-05"),
            Map.of("address", "8条通"))) {
      assertThat(Finder.found(finder.sato, Finder.both(mine, other))).as("%s", other).isEmpty();
    }
  }

  @Test
  @DisplayName("昔の名前や住所でも見つかるが、誤りだったものでは見つからない")
  void what_was_so_before_is_found_and_what_was_wrong_is_not() {
    var seen = finder.registered(finder.watanabe());
    seen =
        finder.changed(seen, Map.of("kind", "CORRECTION", "kana", "ワタベ コウイチロウ", "reason", "聞き間違い"));
    seen =
        finder.changed(
            seen,
            Map.of(
                "kind",
                "AMENDMENT",
                "name",
                "山口 紘一郎",
                "kana",
                "ヤマグチ コウイチロウ",
                "address",
                Map.of("fullAddress", "北海道旭川市宮下通1丁目"),
                "reason",
                "婚姻"));

    for (var typed : List.of("山口", "ヤマグチ", "渡辺", "ワタベ")) {
      assertThat(Finder.found(finder.sato, Map.of("q", typed + " " + finder.number)))
          .as(typed)
          .containsExactly(seen.id());
    }
    assertThat(
            Finder.found(finder.sato, Map.of("address", "7条通9", "residentNumber", finder.number)))
        .containsExactly(seen.id());
    assertThat(Finder.found(finder.sato, Map.of("q", "ワタナベ " + finder.number))).isEmpty();
  }

  @Test
  @DisplayName("1文字や生年だけ、読めない日付、個人番号では探さない")
  void what_says_too_little_is_refused() {
    for (var typed : List.of("ア", "a", "ｱ", "1985", "昭和60年")) {
      Problem.is(Finder.search(finder.sato, Map.of("q", typed)), 422, "SEARCH_TOO_WIDE");
    }
    Problem.is(Finder.search(finder.sato, Map.of()), 422, "SEARCH_TOO_WIDE");
    for (var bad :
        List.<Map<String, Object>>of(
            Map.of("birthDate", "むかし"),
            Map.of("phone", "123"),
            Map.of("q", "1234-5678-9018"),
            Map.of("q", " "),
            Map.of("q", "あ".repeat(101)),
            Map.of("match", "LIKE"))) {
      Problem.is(Finder.search(finder.sato, bad), 422, "INVALID_VALUE");
    }
    Problem.is(Finder.search(finder.sato, Map.of("q", 7)), 400, "MALFORMED_BODY");
    Problem.is(
        Finder.search(finder.sato, Map.of("q", "渡辺", "limit", 0)), 400, "MALFORMED_PARAMETER");
    Problem.is(
        Finder.search(finder.sato, Map.of("q", "渡辺", "cursor", "x")), 400, "MALFORMED_PARAMETER");
    Problem.is(finder.sato.get("/visitors?q=x"), 405, "METHOD_NOT_ALLOWED");
  }

  @Test
  @DisplayName("続きは、しおりから読める")
  void goes_on_from_its_cursor() {
    var all = new ArrayList<String>();
    for (var n = 0; n < 5; n++) {
      all.add(
          finder
              .registered(
                  Finder.both(finder.watanabe(), Map.of("phones", List.of("011-" + finder.number))))
              .id());
    }
    assertThat(Finder.sliceBySlice(finder.sato, Map.of("phone", "011" + finder.number), 2))
        .containsExactlyElementsOf(all.stream().sorted().toList());
  }

  @Test
  @DisplayName("探せるのは、窓口で氏名を読んでよい職員だけである")
  void only_those_find_who_work_at_a_desk() {
    finder.registered(finder.watanabe());

    for (var staff : List.of("staff-ono", "staff-tamura", "staff-sugiyama")) {
      var other = Clerk.at(port, staff, "dept-general-affairs");
      Problem.is(Finder.search(other, Map.of("q", "渡辺")), 403, "NOT_ALLOWED");
    }
  }

  @Test
  @DisplayName("探したことは、検索語を封じて記録に残り、監査だけがそれを読む")
  void a_search_is_on_record_and_its_words_are_sealed() {
    var watanabe = finder.registered(finder.watanabe());
    var book = LookBook.open(tables);
    assertThat(Finder.found(finder.sato, Map.of("q", "ワタナベ " + finder.number)))
        .containsExactly(watanabe.id());

    var look = book.only();
    assertThat(look.at("/endpoint").asString()).isEqualTo("POST /api/v1/visitors/search");
    assertThat(look.at("/kind").asString()).isEqualTo("SEARCH");
    assertThat(LookBook.texts(look, "/lives")).containsExactly(watanabe.id());
    assertThat(look.toString()).doesNotContain("ワタナベ", finder.number);
    var tamura = Clerk.at(port, "staff-tamura", SampleLook.HOUSE);
    assertThat(tamura.get("/audit/accesses?limit=200").raw().body())
        .contains("ワタナベ " + finder.number);
  }

  @Test
  @DisplayName("見つからなくても、探したことは記録に残る")
  void a_search_in_vain_is_on_record_too() {
    var book = LookBook.open(tables);
    assertThat(Finder.found(finder.sato, Map.of("q", "ミツカラナイ"))).isEmpty();

    assertThat(book.only().at("/kind").asString()).isEqualTo("SEARCH");
  }
}
