package jp.madoguchi.allinone;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Indexes.ascending;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import de.bwaldvogel.mongo.MongoServer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tokens are found with the index as they would be without it, after a restart as well. */
class TokenIndexTest {

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
    rows.createIndex(ascending("tokens", "_id"));
  }

  @AfterEach
  void close() {
    client.close();
    server.shutdown();
  }

  @Test
  void finds_whoever_has_all_tokens_each_in_any_of_its_forms() {
    save("visitor-a", 1, 2, 3);
    save("visitor-b", 2, 3, -9);
    save("visitor-c", 3);

    assertThat(found(eq("tokens", 3L))).containsExactly("visitor-a", "visitor-b", "visitor-c");
    assertThat(found(and(eq("tokens", 3L), eq("tokens", 2L))))
        .containsExactly("visitor-a", "visitor-b");
    assertThat(found(and(in("tokens", 1L, -9L), eq("tokens", 3L))))
        .containsExactly("visitor-a", "visitor-b");
    assertThat(found(and(eq("tokens", 3L), eq("tokens", 4L)))).isEmpty();
  }

  @Test
  void goes_on_after_a_name_in_both_directions() {
    for (var name : List.of("visitor-a", "visitor-b", "visitor-c", "visitor-d")) {
      save(name, 7);
    }

    assertThat(found(and(eq("tokens", 7L), gt("_id", "visitor-b"))))
        .containsExactly("visitor-c", "visitor-d");
    assertThat(
            rows.find(and(eq("tokens", 7L), lt("_id", "visitor-d")))
                .sort(Sorts.descending("_id"))
                .limit(2)
                .map(row -> row.getString("_id")))
        .containsExactly("visitor-c", "visitor-b");
    assertThat(rows.find(eq("tokens", 7L)).sort(Sorts.ascending("_id")).limit(1)).hasSize(1);
  }

  @Test
  void follows_a_row_whose_tokens_change() {
    save("visitor-a", 1, 2);
    save("visitor-a", 2, 3);

    assertThat(found(eq("tokens", 1L))).isEmpty();
    assertThat(found(eq("tokens", 3L))).containsExactly("visitor-a");
    rows.deleteOne(eq("_id", "visitor-a"));
    assertThat(found(eq("tokens", 2L))).isEmpty();
  }

  @Test
  void finds_after_a_restart_what_had_not_come_into_the_index_of_the_file() {
    save("visitor-a", 1, 2);
    save("visitor-a", 2, 3);
    save("visitor-b", 3);
    rows.deleteOne(eq("_id", "visitor-b"));

    close();
    open();

    assertThat(found(eq("tokens", 1L))).isEmpty();
    assertThat(found(eq("tokens", 2L))).containsExactly("visitor-a");
    assertThat(found(eq("tokens", 3L))).containsExactly("visitor-a");
  }

  @Test
  void finds_the_same_as_a_reading_of_all_rows_before_and_after_a_restart() {
    var random = RandomGeneratorFactory.of("L64X128MixRandom").create(20_261_125);
    var plain = client.getDatabase("test").getCollection("plain");
    var some = Stream.generate(() -> row(name(random), tokens(random))).limit(5_000).toList();
    rows.insertMany(some);
    plain.insertMany(some);
    agree(random, plain);

    close();
    open();

    agree(random, client.getDatabase("test").getCollection("plain"));
  }

  private void agree(RandomGenerator random, MongoCollection<Document> plain) {
    for (var n = 0; n < 30; n++) {
      var query =
          and(
              in("tokens", token(random), token(random)),
              eq("tokens", token(random)),
              gt("_id", name(random)));
      assertThat(names(rows, query)).isEqualTo(names(plain, query));
    }
  }

  private static String name(RandomGenerator random) {
    return "visitor-" + new UUID(random.nextLong(), random.nextLong());
  }

  private static long[] tokens(RandomGenerator random) {
    return random.longs(12, 0, 40).distinct().toArray();
  }

  private static long token(RandomGenerator random) {
    return random.nextLong(40);
  }

  private void save(String name, long... tokens) {
    rows.replaceOne(eq("_id", name), row(name, tokens), new ReplaceOptions().upsert(true));
  }

  private static Document row(String name, long... tokens) {
    var list = new ArrayList<Long>();
    for (var token : tokens) {
      list.add(token);
    }
    Collections.sort(list);
    return new Document("_id", name).append("tokens", list);
  }

  private List<String> found(Bson query) {
    return names(rows, query);
  }

  private static List<String> names(MongoCollection<Document> from, Bson query) {
    return from.find(query)
        .sort(Sorts.ascending("_id"))
        .map(row -> row.getString("_id"))
        .into(new ArrayList<>());
  }
}
