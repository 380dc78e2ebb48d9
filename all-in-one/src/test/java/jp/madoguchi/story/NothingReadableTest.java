package jp.madoguchi.story;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

@Story
@ExtendWith(OutputCaptureExtension.class)
@DisplayName("読めるものは残らない")
class NothingReadableTest {

  private static final Logger ROOT = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);

  /** Stands in everything that is typed, and in nothing else. */
  private static final String MARK = "Kimitsu0728";

  private static final String TOLD = MARK + "のこと";

  @LocalServerPort int port;
  @Autowired ObjectProvider<JdbcTemplate> tables;
  @Autowired MongoDatabase database;
  @Autowired MeterRegistry meters;

  private Clerk sato;
  private Clerk fujita;
  private Level level;

  @BeforeEach
  void logged_as_in_production() {
    sato = Clerk.at(port, "staff-sato", "dept-citizens");
    fujita = Clerk.at(port, "staff-fujita", "dept-tax");
    level = ROOT.getLevel();
    ROOT.setLevel(Level.WARN);
  }

  @AfterEach
  void logged_as_before() {
    ROOT.setLevel(level);
  }

  @Test
  @DisplayName("職員が書いたことは、事実にも、画面の置き場にも、ログにも、計器にも、読める形では残らない")
  void what_is_typed_about_people_is_readable_nowhere(CapturedOutput log) {
    var contact = everythingIsTypedAboutAVisitor();
    var opened = everythingIsTypedAboutACase();
    whatIsTypedAmissIsRefused();

    assertThat(marksShown(contact)).isGreaterThanOrEqualTo(8);
    assertThat(marksShown(opened)).isGreaterThanOrEqualTo(6);
    assertThat(everyDocument()).isNotEmpty().noneMatch(page -> page.contains(MARK));
    assertThat(everyRow()).noneMatch(row -> row.contains(MARK));
    assertThat(log.getAll()).doesNotContain(MARK);
    assertThat(meters.getMeters()).noneMatch(meter -> meter.getId().toString().contains(MARK));
  }

  private Answer everythingIsTypedAboutAVisitor() {
    var seen = sato.create("/contacts", Screen.visit("N-1", "dept-citizens"));
    seen = sato.does(seen, "visitor", Map.of("name", TOLD, "kana", TOLD, "phone", TOLD));
    seen = sato.does(seen, "notes", Map.of("kind", "COMPLAINT", "text", TOLD));
    seen = sato.does(seen, "notes/1/correction", Map.of("text", TOLD));
    seen = sato.does(seen, "corrections", Map.of("ticket", "N-2", "reason", TOLD));
    seen = sato.does(seen, "handovers", to("dept-tax"));
    seen = fujita.does(seen, "handovers/1/return", Map.of("note", TOLD));
    seen = sato.does(seen, "services", Map.of());
    var cancelled = sato.create("/contacts", Screen.visit("N-3", "dept-citizens"));
    sato.does(cancelled, "cancellation", Map.of("reason", TOLD));
    return sato.does(
        seen,
        "completion",
        Map.of(
            "outcome",
            "INFORMED",
            "summary",
            TOLD,
            "followUp",
            Map.of("dueOn", "2027-03-31", "what", TOLD)));
  }

  private Answer everythingIsTypedAboutACase() {
    var seen =
        sato.create(
            "/cases",
            Map.of(
                "procedure",
                "proc-disability-handbook",
                "department",
                "dept-citizens",
                "applicant",
                TOLD));
    var item = sato.looksAt(seen).text("/procedure/reviewItems/0");
    seen = sato.does(seen, "findings", Map.of("item", item, "verdict", "MISMATCH", "basis", TOLD));
    seen = sato.does(seen, "findings", Map.of("item", item, "verdict", "MATCH", "reason", TOLD));
    seen = sato.does(seen, "transfer", to("dept-tax"));
    seen = fujita.does(seen, "transfer/return", Map.of("note", TOLD));
    seen = sato.does(seen, "extension", Map.of("workingDays", 3, "reason", TOLD));
    var defects = List.of("MISSING_DOCUMENT");
    seen = sato.does(seen, "correction-requests", Map.of("defects", defects, "note", TOLD));
    seen = sato.does(seen, "withdrawal", Map.of("reason", TOLD));
    seen = sato.does(seen, "reopening", Map.of("reason", TOLD));
    seen = sato.does(seen, "decision", Map.of("decision", "REJECTED", "reason", TOLD));
    var cancelled =
        sato.create(
            "/cases",
            Map.of("procedure", "proc-disability-handbook", "department", "dept-citizens"));
    sato.does(cancelled, "cancellation", Map.of("reason", TOLD));
    return seen;
  }

  /** In the wrong field, of the wrong kind, or for the wrong life. */
  private void whatIsTypedAmissIsRefused() {
    var life = "/contacts/" + sato.create("/contacts", Screen.visit("N-4", "dept-citizens")).id();
    for (var note :
        List.of(
            Map.of("kind", MARK, "text", TOLD),
            Map.of("kind", "SERVICE", "text", TOLD.repeat(1_000)),
            Map.of("kind", "SERVICE", "text", List.of(TOLD)),
            Map.of("kind", "SERVICE", "text", TOLD, "happenedAt", MARK))) {
      assertThat(sato.change(life, "\"0\"", "notes", note).raw().body()).doesNotContain(MARK);
    }
    var nobodys = Map.of("kind", "SERVICE", "text", TOLD);
    assertThat(sato.change("/contacts/contact-nobody", "\"0\"", "notes", nobodys).status())
        .isEqualTo(404);
    assertThat(sato.change(life, "\"9\"", "notes", nobodys).status()).isEqualTo(412);
    assertThat(sato.get("/contacts?cursor=" + MARK).status()).isEqualTo(400);
  }

  private int marksShown(Answer written) {
    return sato.looksAt(written).raw().body().split(MARK, -1).length - 1;
  }

  private List<String> everyDocument() {
    var documents = new ArrayList<String>();
    for (var collection : database.listCollectionNames()) {
      database.getCollection(collection).find().map(Document::toJson).into(documents);
    }
    return documents;
  }

  /** Of every table of the fact store, if the facts are in tables at all. */
  private List<String> everyRow() {
    var rows = new ArrayList<String>();
    tables.ifAvailable(
        jdbc ->
            jdbc.queryForList(
                    "select table_name from information_schema.tables where table_schema = 'public'",
                    String.class)
                .forEach(
                    table ->
                        jdbc.queryForList("select * from \"%s\"".formatted(table))
                            .forEach(row -> rows.add(text(row)))));
    return rows;
  }

  private static String text(Map<String, Object> row) {
    return row.values().stream()
        .map(
            value ->
                value instanceof byte[] bytes
                    ? new String(bytes, StandardCharsets.UTF_8)
                    : "" + value)
        .collect(Collectors.joining(" "));
  }

  private static Map<String, String> to(String department) {
    return Map.of("to", department, "reason", "EXPERTISE", "note", TOLD);
  }
}
