package jp.madoguchi.story;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Story
@DisplayName("KPIのデータの受渡し")
class KpiDatasetTest {

  @LocalServerPort int port;

  private Clerk sato;
  private Clerk takagi;

  @BeforeEach
  void a_new_day() {
    TownClock.nextMorning();
    sato = Clerk.at(port, "staff-sato", "dept-citizens");
    takagi = Clerk.at(port, "staff-takagi", "dept-general-affairs");
  }

  @Test
  @DisplayName("位置を言えば、その後に変わった行だけが、変わった姿で届く")
  void whoever_knows_a_position_gets_what_has_changed_since() {
    var changing = sato.create("/contacts", about("DOG"));
    sato.create("/contacts", about("WATER"));
    Screen.eventually(() -> purposes(rows(today())).containsAll(List.of("DOG", "WATER")));
    var before = positionAfter("WATER");

    sato.does(changing, "departure", Map.of());
    Screen.eventually(
        () -> changesOfToday(before).stream().anyMatch(KpiDatasetTest::isDogThatLeft));

    var changed = changesOfToday(before);
    assertThat(purposes(changed)).doesNotContain("WATER").containsOnlyOnce("DOG");
  }

  @Test
  @DisplayName("来庁者対応が訂正されると、その中で受け付けた手続の行も届く")
  void a_case_changes_with_the_contact_it_came_with() {
    var contact = sato.create("/contacts", about("DOG"));
    sato.create("/cases", Map.of("procedure", "proc-moving-in", "contactId", contact.id()));
    Screen.eventually(() -> purposes(rows("cases")).contains("DOG"));
    var before = position();

    sato.does(contact, "corrections", Map.of("channel", "PHONE", "reason", "電話だった"));

    Screen.eventually(
        () ->
            rows("cases?afterPosition=" + before).stream()
                .anyMatch(row -> row.at("/CHANNEL").asString("").equals("PHONE")));
  }

  @Test
  @DisplayName("変わった分を言えないデータと、ありえない位置は、理由とともに断られる")
  void what_cannot_be_told_is_refused() {
    assertThat(takagi.get("/kpi/datasets/looks?afterPosition=0").code())
        .isEqualTo("QUESTION_IS_IMPOSSIBLE");
    assertThat(takagi.get("/kpi/datasets/contacts?afterPosition=-2").code())
        .isEqualTo("QUESTION_IS_IMPOSSIBLE");
    assertThat(takagi.get("/kpi/datasets/contacts?format=XLSX").status()).isEqualTo(400);
  }

  @Test
  @DisplayName("Parquet で取り出せる")
  void rows_can_be_had_in_columns() {
    sato.create("/contacts", about("DOG"));

    var file = Sheet.of(takagi, "/kpi/datasets/contacts?format=PARQUET");

    assertThat(file.contentType()).isEqualTo("application/vnd.apache.parquet");
    assertThat(file.disposition()).contains("contacts.parquet");
    assertThat(new String(file.bytes(), 0, 4, UTF_8)).isEqualTo("PAR1");
    assertThat(new String(file.bytes(), file.bytes().length - 4, 4, UTF_8)).isEqualTo("PAR1");
  }

  /** The position that all pages have reached once others have come after that purpose. */
  private long positionAfter(String purpose) {
    var position = new AtomicLong();
    Screen.eventually(
        () -> {
          sato.create("/contacts", about("TAX"));
          position.set(position());
          return !purposes(changesOfToday(position.get())).contains(purpose);
        });
    return position.get();
  }

  private static boolean isDogThatLeft(JsonNode row) {
    return row.at("/PURPOSE").asString("").equals("DOG") && row.at("/LEFT").asBoolean(false);
  }

  private static String today() {
    var today = TownClock.now().toLocalDate();
    return "contacts?from=%s&to=%s".formatted(today, today);
  }

  private long position() {
    return Long.parseLong(Sheet.of(takagi, "/kpi/datasets/improvements").position());
  }

  private List<JsonNode> changes(long after) {
    return rows("contacts?afterPosition=" + after);
  }

  private List<JsonNode> rows(String asked) {
    var path = "/kpi/datasets/" + asked + (asked.contains("?") ? "&" : "?") + "format=NDJSON";
    return new String(Sheet.of(takagi, path).bytes(), UTF_8)
        .lines()
        .map(JsonMapper.shared()::readTree)
        .toList();
  }

  /** Whom another story has left open is closed when the office closes, and changes, too. */
  private List<JsonNode> changesOfToday(long after) {
    var today = TownClock.now().toLocalDate().toString();
    return changes(after).stream()
        .filter(row -> row.at("/day").asString("").equals(today))
        .toList();
  }

  private static List<String> purposes(List<JsonNode> rows) {
    return rows.stream().map(row -> row.at("/PURPOSE").asString("")).collect(Collectors.toList());
  }

  private static Map<String, Object> about(String purpose) {
    return Map.of(
        "channel", "COUNTER", "department", "dept-citizens", "purposes", List.of(purpose));
  }
}
