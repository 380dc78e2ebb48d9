package jp.madoguchi.story;

import static jp.madoguchi.story.Screen.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;

@Story
@DisplayName("名前で探す")
class FindingVisitorsTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final AtomicInteger NUMBERS = new AtomicInteger(7_000_000);
  private static final String HIDDEN = "〔支援措置により非表示〕";

  @LocalServerPort int port;
  @Autowired ObjectProvider<JdbcTemplate> tables;

  private Clerk sato;
  private Clerk suzuki;
  private String number;

  @BeforeEach
  void at_the_desks() {
    sato = Clerk.at(port, "staff-sato", "dept-citizens");
    suzuki = Clerk.at(port, "staff-suzuki", "dept-citizens");
    number = Integer.toString(NUMBERS.incrementAndGet());
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
    var watanabe = registered(watanabe());

    var mine = Map.of("q", typed, "residentNumber", number);
    assertThat(found(sato, mine)).containsExactly(watanabe.id());
    assertThat(everyone(Map.of("q", typed))).contains(watanabe.id());
    assertThat(found(sato, Map.of("q", "タナカ " + number))).isEmpty();
  }

  @Test
  @DisplayName("一人の行には、見分けるためのものが、入力したとおりに出る")
  void a_row_shows_what_was_entered() {
    var watanabe = registered(watanabe());

    var row = search(sato, Map.of("residentNumber", "000" + number)).body().at("/items/0");

    assertThat(row.at("/id").asString()).isEqualTo(watanabe.id());
    assertThat(row.at("/name").asString()).isEqualTo("渡邉󠄀 紘一郎");
    assertThat(row.at("/kana").asString()).isEqualTo("ワタナベ コウイチロウ");
    assertThat(row.at("/birthDate").asString()).isEqualTo("昭和60年4月3日");
    assertThat(row.at("/address").asString()).isEqualTo("北海道旭川市7条通9丁目48番地");
    assertThat(row.at("/residentNumber").asString()).isEqualTo(number);
    assertThat(row.at("/underProtection").asBoolean()).isFalse();
  }

  @Test
  @DisplayName("項目ごとにも、部分一致でも探せ、すべてに当てはまる人だけが出る")
  void fields_are_asked_for_together() {
    var watanabe = registered(watanabe());
    var mine = Map.<String, Object>of("residentNumber", number);

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
      assertThat(found(sato, both(mine, more))).as("%s", more).containsExactly(watanabe.id());
    }
    for (var other :
        List.<Map<String, Object>>of(
            Map.of("kana", "ナベコウ"),
            Map.of("kana", "ワタナ", "match", "WHOLE"),
            Map.of("phone", "1234"),
            Map.of("birthDate", "1985-05"),
            Map.of("address", "8条通"))) {
      assertThat(found(sato, both(mine, other))).as("%s", other).isEmpty();
    }
  }

  @Test
  @DisplayName("昔の名前や住所でも見つかるが、誤りだったものでは見つからない")
  void what_was_so_before_is_found_and_what_was_wrong_is_not() {
    var seen = registered(watanabe());
    seen = changed(seen, Map.of("kind", "CORRECTION", "kana", "ワタベ コウイチロウ", "reason", "聞き間違い"));
    seen =
        changed(
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
      assertThat(found(sato, Map.of("q", typed + " " + number)))
          .as(typed)
          .containsExactly(seen.id());
    }
    assertThat(found(sato, Map.of("address", "7条通9", "residentNumber", number)))
        .containsExactly(seen.id());
    assertThat(found(sato, Map.of("q", "ワタナベ " + number))).isEmpty();
  }

  @Test
  @DisplayName("1文字や生年だけ、読めない日付、個人番号では探さない")
  void what_says_too_little_is_refused() {
    for (var typed : List.of("ア", "a", "ｱ", "1985", "昭和60年")) {
      Problem.is(search(sato, Map.of("q", typed)), 422, "SEARCH_TOO_WIDE");
    }
    Problem.is(search(sato, Map.of()), 422, "SEARCH_TOO_WIDE");
    for (var bad :
        List.<Map<String, Object>>of(
            Map.of("birthDate", "むかし"),
            Map.of("phone", "123"),
            Map.of("q", "1234-5678-9018"),
            Map.of("q", " "),
            Map.of("q", "あ".repeat(101)),
            Map.of("match", "LIKE"))) {
      Problem.is(search(sato, bad), 422, "INVALID_VALUE");
    }
    Problem.is(search(sato, Map.of("q", 7)), 400, "MALFORMED_BODY");
    Problem.is(search(sato, Map.of("q", "渡辺", "limit", 0)), 400, "MALFORMED_PARAMETER");
    Problem.is(search(sato, Map.of("q", "渡辺", "cursor", "x")), 400, "MALFORMED_PARAMETER");
    Problem.is(sato.get("/visitors?q=x"), 405, "METHOD_NOT_ALLOWED");
  }

  @Test
  @DisplayName("続きは、しおりから読める")
  void goes_on_from_its_cursor() {
    var all = new ArrayList<String>();
    for (var n = 0; n < 5; n++) {
      all.add(registered(both(watanabe(), Map.of("phones", List.of("011-" + number)))).id());
    }
    var read = new ArrayList<String>();
    var next = "";
    do {
      var asked = new HashMap<String, Object>(Map.of("phone", "011" + number, "limit", 2));
      if (!next.isEmpty()) {
        asked.put("cursor", next);
      }
      var slice = search(sato, asked);
      read.addAll(ids(slice));
      next = slice.text("/next");
    } while (!next.isEmpty());

    assertThat(read).containsExactlyElementsOf(all.stream().sorted().toList());
  }

  @Test
  @DisplayName("支援措置のある人は、住所も電話も、知ってよい職員にしか手がかりにならない")
  void who_is_protected_is_not_found_by_where_they_live() {
    var seen = registered(watanabe());
    var set =
        suzuki.change(
            "/visitors/" + seen.id(),
            seen.header("ETag"),
            "protections",
            Map.of("ground", "DOMESTIC_VIOLENCE"));
    assertThat(set.status()).as("%s", set.body()).isEqualTo(200);
    var mine = Map.<String, Object>of("residentNumber", number);
    eventually(() -> search(sato, mine).body().at("/items/0/mark/whereaboutsHidden").asBoolean());

    assertThat(search(sato, mine).text("/items/0/address")).isEqualTo(HIDDEN);
    assertThat(search(suzuki, mine).text("/items/0/address")).startsWith("北海道旭川市");
    for (var where :
        List.<Map<String, Object>>of(
            Map.of("address", "7条通9丁目"), Map.of("phone", "09012345678"), Map.of("q", "5678"))) {
      assertThat(found(sato, both(mine, where))).as("%s", where).isEmpty();
      assertThat(found(suzuki, both(mine, where))).as("%s", where).containsExactly(seen.id());
    }
  }

  @Test
  @DisplayName("探せるのは、窓口で氏名を読んでよい職員だけである")
  void only_those_find_who_work_at_a_desk() {
    registered(watanabe());

    for (var staff : List.of("staff-ono", "staff-tamura", "staff-sugiyama")) {
      var other = Clerk.at(port, staff, "dept-general-affairs");
      Problem.is(search(other, Map.of("q", "渡辺")), 403, "NOT_ALLOWED");
    }
  }

  @Test
  @DisplayName("探したことは、検索語を封じて記録に残り、URL にもどこにも読めない")
  void a_search_is_on_record_and_its_words_are_sealed() {
    var word = "ミツカラナイ" + number;
    assertThat(found(sato, Map.of("q", word))).isEmpty();

    tables.ifAvailable(
        jdbc -> {
          var looks =
              jdbc.queryForList(
                  "select payload::text from access_fact order by position desc limit 5",
                  String.class);
          assertThat(looks)
              .anyMatch(look -> look.contains("SEARCH") && look.contains("/visitors/search"))
              .noneMatch(look -> look.contains(number));
        });
  }

  @Test
  @DisplayName("同じ人かもしれない人は理由とともに挙がり、別人と決めれば挙がらず、名寄せすれば一人になる")
  void who_may_be_one_person_is_proposed_and_a_person_decides() {
    var one = registered(watanabe());
    var twin =
        registered(
            Map.of(
                "name",
                "渡邊 紘一郎",
                "kana",
                "ワタナベ コウイチロオ",
                "birthDate",
                "1985-04-03",
                "residentNumber",
                "00" + number));

    var proposed = sato.get("/visitors/%s/duplicates", one.id());
    var other = Screen.rows(proposed, "/duplicates", twin.id()).getFirst();
    assertThat(other.at("/reasons").toString())
        .contains("SAME_RESIDENT_NUMBER", "SAME_KANA_AND_BIRTH_DATE", "SAME_NAME_AND_BIRTH_DATE");
    assertThat(other.at("/reasonLabels").toString()).contains("宛名番号が同じ");
    assertThat(Screen.rows(sato.get("/visitors/duplicates?limit=200"), "/items", one.id()))
        .hasSize(1);

    var merged =
        sato.change(
            "/visitors/" + twin.id(), twin.header("ETag"), "merges", Map.of("into", one.id()));
    assertThat(merged.status()).as("%s", merged.body()).isEqualTo(200);
    eventually(() -> proposals(one).isEmpty());
    assertThat(proposals(one)).isEmpty();
    assertThat(ids(search(sato, Map.of("residentNumber", number)))).containsOnly(one.id());

    sato.change(
        "/visitors/" + twin.id(),
        merged.header("ETag"),
        "merges/1/undoing",
        Map.of("reason", "双子"));
    eventually(() -> proposals(one).contains(twin.id()));

    sato.change(
        "/visitors/" + one.id(),
        one.header("ETag"),
        "distinctions",
        Map.of("other", twin.id(), "reason", "双子の兄弟"));
    eventually(() -> !proposals(one).contains(twin.id()));
    assertThat(proposals(twin)).doesNotContain(one.id());
  }

  private List<String> proposals(Answer visitor) {
    return sato.get("/visitors/%s/duplicates", visitor.id())
        .body()
        .at("/duplicates")
        .valueStream()
        .map(row -> row.at("/id").asString())
        .filter(id -> id.compareTo("visitor-") > 0)
        .filter(this::isOfThisTest)
        .toList();
  }

  private boolean isOfThisTest(String id) {
    return ids(search(sato, Map.of("residentNumber", number, "limit", 200))).contains(id);
  }

  private Map<String, Object> watanabe() {
    return new HashMap<>(
        Map.of(
            "name",
            "渡邉󠄀 紘一郎",
            "kana",
            "ワタナベ コウイチロウ",
            "birthDate",
            "昭和60年4月3日",
            "phones",
            List.of("090-1234-5678"),
            "address",
            Map.of("fullAddress", "北海道旭川市7条通9丁目48番地"),
            "residentNumber",
            number));
  }

  private Answer registered(Map<String, ?> visitor) {
    var written = sato.create("/visitors", visitor);
    assertThat(written.status()).as("%s", written.body()).isEqualTo(201);
    eventually(
        () -> search(sato, Map.of("residentNumber", number)).raw().body().contains(written.id()));
    return written;
  }

  private Answer changed(Answer seen, Map<String, ?> change) {
    var answer = sato.change("/visitors/" + seen.id(), seen.header("ETag"), "particulars", change);
    assertThat(answer.status()).as("%s", answer.body()).isEqualTo(200);
    eventually(
        () ->
            search(sato, Map.of("residentNumber", number)).body().at("/items/0/version").asLong()
                == answer.version());
    return answer;
  }

  private static Answer search(Clerk clerk, Map<String, ?> wanted) {
    return clerk.send(
        clerk
            .request("/visitors/search")
            .POST(BodyPublishers.ofString(JSON.writeValueAsString(wanted))));
  }

  private static List<String> found(Clerk clerk, Map<String, ?> wanted) {
    var answer = search(clerk, wanted);
    assertThat(answer.status()).as("%s", answer.body()).isEqualTo(200);
    return ids(answer);
  }

  /** The word alone finds the visitors of the other tests too, slice by slice. */
  private List<String> everyone(Map<String, ?> wanted) {
    return found(sato, both(wanted, Map.of("limit", 200)));
  }

  private static List<String> ids(Answer slice) {
    return slice.body().at("/items").valueStream().map(row -> row.at("/id").asString()).toList();
  }

  private static Map<String, Object> both(Map<String, ?> one, Map<String, ?> other) {
    var both = new HashMap<String, Object>(one);
    both.putAll(other);
    return both;
  }
}
