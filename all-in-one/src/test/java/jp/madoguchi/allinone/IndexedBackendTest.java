package jp.madoguchi.allinone;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Indexes.ascending;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
import de.bwaldvogel.mongo.MongoServer;
import java.nio.file.Path;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The embedded page store answers the same with an index as without one. */
class IndexedBackendTest {

  @TempDir Path folder;
  private MongoServer server;
  private MongoClient client;
  private MongoCollection<Document> rows;

  @BeforeEach
  void open() {
    server =
        new MongoServer(new IndexedBackend(MVStore.open(folder.resolve("pages.mv").toString())));
    server.bind();
    client = MongoClients.create(server.getConnectionString());
    rows = client.getDatabase("test").getCollection("rows");
    rows.createIndex(ascending("section", "open", "since"));
    rows.createIndex(ascending("sections"));
  }

  @AfterEach
  void close() {
    client.close();
    server.shutdownNow();
  }

  @Test
  void finds_any_of_a_list() {
    insert("a", "citizens", true, 2);
    insert("b", "citizens", false, 1);
    insert("c", "water", true, 3);
    insert("d", "tax", true, 4);

    assertThat(found(in("section", "tax", "citizens", "nowhere")))
        .containsExactlyInAnyOrder("a", "b", "d");
    assertThat(found(and(eq("open", true), in("section", List.of("tax", "citizens")))))
        .containsExactlyInAnyOrder("a", "d");
    assertThat(found(in("section", List.of()))).isEmpty();
  }

  @Test
  void finds_by_the_first_fields_in_any_order_of_conditions() {
    insert("a", "citizens", true, 2);
    insert("b", "citizens", true, 1);
    insert("c", "citizens", false, 3);
    insert("d", "tax", true, 4);

    assertThat(found(and(eq("open", true), eq("section", "citizens")))).containsExactly("b", "a");
    assertThat(found(eq("section", "tax"))).containsExactly("d");
    assertThat(found(eq("section", "water"))).isEmpty();
  }

  @Test
  void follows_a_row_that_changes_its_section() {
    insert("a", "citizens", true, 1);
    rows.replaceOne(eq("_id", "a"), row("a", "tax", true, 2));

    assertThat(found(eq("section", "citizens"))).isEmpty();
    assertThat(found(eq("section", "tax"))).containsExactly("a");
  }

  @Test
  void finds_a_row_by_each_of_its_many_values() {
    rows.insertOne(new Document("_id", "a").append("sections", List.of("citizens", "tax")));

    assertThat(found(eq("sections", "citizens"))).containsExactly("a");
    assertThat(found(eq("sections", "tax"))).containsExactly("a");
    rows.deleteOne(eq("_id", "a"));
    assertThat(found(eq("sections", "tax"))).isEmpty();
  }

  @Test
  void replaces_a_row_only_if_it_is_older() {
    insert("a", "citizens", true, 5);

    rows.replaceOne(and(eq("_id", "a"), lt("since", 9)), row("a", "tax", true, 9));
    assertThat(found(eq("section", "tax"))).containsExactly("a");

    rows.replaceOne(
        and(eq("_id", "b"), lt("since", 9)),
        row("b", "tax", true, 1),
        new ReplaceOptions().upsert(true));
    assertThat(found(eq("section", "tax"))).containsExactly("b", "a");
  }

  @Test
  void finds_everything_again_after_it_was_closed() {
    insert("a", "citizens", true, 1);
    close();
    open();

    assertThat(found(eq("section", "citizens"))).containsExactly("a");
  }

  @Test
  void keeps_its_entries_in_the_file_so_that_a_start_reads_no_rows() {
    insert("a", "citizens", true, 1);
    close();

    try (var store = MVStore.open(folder.resolve("pages.mv").toString())) {
      assertThat(store.hasData("test.rows._index_section_1_open_1_since_1")).isTrue();
      assertThat(store.hasData("test.rows._index_sections_1")).isTrue();
    }
    open();
  }

  @Test
  void follows_a_row_that_changes_after_it_was_opened_again() {
    insert("a", "citizens", true, 1);
    close();
    open();
    rows.replaceOne(eq("_id", "a"), row("a", "tax", true, 2));

    assertThat(found(eq("section", "citizens"))).isEmpty();
    assertThat(found(eq("section", "tax"))).containsExactly("a");
  }

  private void insert(String id, String section, boolean open, int since) {
    rows.insertOne(row(id, section, open, since));
  }

  private static Document row(String id, String section, boolean open, int since) {
    return new Document("_id", id)
        .append("section", section)
        .append("open", open)
        .append("since", since);
  }

  private List<String> found(Bson filter) {
    return rows.find(filter)
        .sort(ascending("since"))
        .map(row -> row.getString("_id"))
        .into(new java.util.ArrayList<>());
  }
}
