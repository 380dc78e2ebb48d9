package jp.madoguchi.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.axonframework.config.EventProcessingConfiguration;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@Story
@DisplayName("画面の作り直し")
class RebuiltPagesTest {

  private static final List<String> CONTACT_STATES =
      List.of("WAITING", "CALLED", "SERVED", "SENT", "COMPLETED", "LEFT", "CANCELLED");
  private static final List<String> CASE_STATES =
      List.of("OPENED", "PROVISIONAL", "RETURNED", "SENT", "REJECTED", "WITHDRAWN", "CANCELLED");

  @LocalServerPort int port;
  @Autowired MongoDatabase database;
  @Autowired ApplicationContext city;
  @Autowired EventProcessingConfiguration processing;

  @BeforeEach
  void a_city_where_all_sorts_of_things_have_happened() {
    var sato = Clerk.at(port, "staff-sato", "dept-citizens");
    CONTACT_STATES.forEach(state -> InState.contact(sato, state));
    CASE_STATES.forEach(state -> InState.procedureCase(sato, state));
    Counsel.at(port).answered("架空の国の首都はどこですか");
  }

  @Test
  @DisplayName("画面をすべて捨てても、事実から、一字たがわず作り直される")
  void what_is_thrown_away_is_folded_again_to_the_same_bytes() {
    QuietCity.isQuiet(city);
    var before = everyPage();
    assertThat(before).hasSizeGreaterThanOrEqualTo(10);
    assertThat(before.get("contact-v5")).hasSizeGreaterThanOrEqualTo(CONTACT_STATES.size());
    assertThat(before.get("consultation-v2")).isNotEmpty();

    var pages = QuietCity.pages(city);
    pages.shutDown();
    for (var name : database.listCollectionNames()) {
      if (!name.equals("forms")) { // Otherwise the next node to start would do the same.
        database.getCollection(name).deleteMany(new Document());
      }
    }
    assertThat(everyPage().values()).allSatisfy(kind -> assertThat(kind).isEmpty());
    pages.start();
    await().atMost(Duration.ofSeconds(60)).until(() -> QuietCity.isCaughtUp(city));

    var after = everyPage();
    assertThat(after.keySet()).isEqualTo(before.keySet());
    before.forEach((kind, written) -> assertThat(after.get(kind)).as(kind).isEqualTo(written));
    assertThat(processing.deadLetterQueue("pages").orElseThrow().amountOfSequences()).isZero();
  }

  private Map<String, List<String>> everyPage() {
    var all = new TreeMap<String, List<String>>();
    for (var name : database.listCollectionNames()) {
      if (name.matches(".+-v\\d+")) {
        all.put(name, written(name));
      }
    }
    return all;
  }

  private List<String> written(String collection) {
    return database
        .getCollection(collection)
        .find()
        .sort(Sorts.ascending("_id"))
        .map(Document::toJson)
        .into(new ArrayList<>());
  }
}
