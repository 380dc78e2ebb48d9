package jp.madoguchi.story;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.List;
import java.util.UUID;
import jp.madoguchi.platform.privacy.Sealer;
import jp.madoguchi.shared.id.VisitorId;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@Story
@ExtendWith(OutputCaptureExtension.class)
@DisplayName("読めるものは残らない")
class NothingReadableTest {

  private static final Logger ROOT = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);

  @LocalServerPort int port;
  @Autowired ObjectProvider<JdbcTemplate> tables;
  @Autowired MongoDatabase database;
  @Autowired MeterRegistry meters;
  @Autowired PrometheusMeterRegistry prometheus;
  @Autowired EventStore facts;
  @Autowired Sealer sealer;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping doors;

  private Clerk sato;
  private Level level;

  @BeforeEach
  void logged_as_in_production() {
    sato = Clerk.at(port, "staff-sato", "dept-citizens");
    level = ROOT.getLevel();
    ROOT.setLevel(Level.WARN);
  }

  @AfterEach
  void logged_as_before() {
    ROOT.setLevel(level);
  }

  @Test
  @DisplayName("人について書かれたことは、表にも、画面の置き場にも、ログにも、計器にも、答えにも、読める形では残らない")
  void what_is_typed_about_people_is_readable_nowhere(CapturedOutput log) {
    var typed = new EverythingTyped(port);
    var contact = typed.contact();
    var opened = typed.procedureCase();
    var visitor = typed.visitor();
    var consultation = typed.consultation();
    typed.improvement();
    typed.search();
    typed.staff();
    typed.glass(port);
    typed.erasure(somebody());
    typed.amiss();
    new SignInTyped(port).amiss();
    for (var clerk :
        List.of(sato, ofTheHouse("ono"), ofTheHouse("tamura"), ofTheHouse("sugiyama"))) {
      var everyDoor = new EveryDoor(doors.getHandlerMethods(), clerk);
      everyDoor.isAskedForMarks();
      everyDoor.isToldMarks();
    }

    assertThat(PersonalFields.typedInto(Typed.taken()))
        .as("what staff may type about people is typed in this story, field by field")
        .containsAll(PersonalFields.of(doors.getHandlerMethods()));
    assertThat(sato.looksAt(contact).raw().body())
        .contains(Marks.NAME, Marks.KANA, Marks.PHONE, Marks.ADDRESS, Marks.BIRTH);
    assertThat(sato.looksAt(visitor).raw().body())
        .contains(Marks.RESIDENT, Marks.POSTAL, Marks.PHONE, Marks.ADDRESS, Marks.BIRTH);
    assertThat(sato.looksAt(opened).raw().body()).contains(Marks.NAME, Marks.NOTE);
    assertThat(sato.looksAt(consultation).raw().body())
        .contains(Marks.NOTE, Marks.NAME, Marks.ADDRESS);
    var haystack = haystack(log);
    assertThat(haystack.size()).isGreaterThan(100);
    assertThat(haystack.needles()).isEmpty();
  }

  @Test
  @DisplayName("人について書ける欄は、増えても自ら名のる")
  void every_field_for_words_about_people_is_known_from_the_doors_themselves() {
    assertThat(PersonalFields.of(doors.getHandlerMethods()))
        .contains(
            "POST /api/v1/contacts/{id}/notes /text",
            "POST /api/v1/contacts/{id}/completion /followUp/what",
            "POST /api/v1/visitors/{id}/erasure /reason");
  }

  @Test
  @DisplayName("読める形であれば、どのような姿でも見つかる")
  void whatever_can_be_read_is_found() {
    for (var mark : Marks.all()) {
      Disguises.of(mark)
          .forEach(
              (form, bytes) -> {
                var haystack = new Haystack();
                haystack.add(form, ("…" + bytes + "…").getBytes(ISO_8859_1));
                assertThat(haystack.needles()).as(form).isNotEmpty();
              });
    }
  }

  private Haystack haystack(CapturedOutput log) {
    var haystack = new Haystack();
    tables.ifAvailable(haystack::addTables);
    haystack.addCollections(database);
    haystack.add("the log", log.getAll());
    meters.getMeters().forEach(meter -> haystack.add("meter", meter.getId().toString()));
    haystack.add("prometheus", prometheus.scrape());
    return haystack;
  }

  /** They administer, audit and erase. */
  private Clerk ofTheHouse(String name) {
    return Clerk.at(port, "staff-" + name, "dept-general-affairs");
  }

  private String somebody() {
    var visitor = VisitorId.of(UUID.randomUUID());
    new KnownVisitors(facts, sealer).register(visitor);
    return visitor.value();
  }
}
