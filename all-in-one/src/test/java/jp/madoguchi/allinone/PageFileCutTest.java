package jp.madoguchi.allinone;

import static com.mongodb.client.model.Filters.eq;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.bson.Document;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whenever a server is killed, its page file holds no token that is ahead of the pages. */
class PageFileCutTest {

  private static final ReplaceOptions OR_INSERT = new ReplaceOptions().upsert(true);

  private static final String PAGE = "page";
  private static final String TOKEN = "token";

  /** What else is kept: to take all of it takes a while. */
  private static final List<String> OTHERS =
      IntStream.range(0, 300).mapToObj("other-%d"::formatted).toList();

  @TempDir private Path folder;

  @Test
  void holds_what_had_been_done_at_one_moment() throws Exception {
    var file = folder.resolve("pages.mv");
    var backend = new IndexedBackend(PageFile.opened(file));
    var server = new MongoServer(backend);
    server.bind();
    var busy = new AtomicBoolean(true);
    try (var client = MongoClients.create(server.getConnectionString());
        var writers = Executors.newVirtualThreadPerTaskExecutor();
        AutoCloseable _ = () -> busy.set(false)) {
      var database = client.getDatabase("test");
      open(database);
      writers.execute(() -> again(busy, fact -> save(database, List.of(PAGE, TOKEN), fact)));
      writers.execute(() -> again(busy, fact -> save(database, OTHERS, fact)));
      for (var kill = 0; kill < 100; kill++) {
        backend.writeDown();
        assertThatNoTokenIsAhead(file);
      }
    } finally {
      server.shutdown();
    }
  }

  /** The store takes what it keeps in the order in which it was first opened. */
  private static void open(MongoDatabase database) {
    save(database, List.of(PAGE), 0);
    save(database, OTHERS, 0);
    save(database, List.of(TOKEN), 0);
  }

  private static void again(AtomicBoolean busy, IntConsumer saving) {
    for (var fact = 1; busy.get(); fact++) {
      saving.accept(fact);
    }
  }

  private static void save(MongoDatabase database, List<String> inOrder, int fact) {
    var reached = new Document("_id", "one").append("fact", fact);
    inOrder.forEach(
        name -> database.getCollection(name).replaceOne(eq("_id", "one"), reached, OR_INSERT));
  }

  private void assertThatNoTokenIsAhead(Path file) throws IOException {
    var left = Files.copy(file, folder.resolve("left.mv"));
    try (var store = MVStore.open(left.toString())) {
      assertThat(reached(store, TOKEN)).isLessThanOrEqualTo(reached(store, PAGE));
    } finally {
      Files.delete(left);
    }
  }

  private static int reached(MVStore store, String collection) {
    MVMap<Object, de.bwaldvogel.mongo.bson.Document> documents =
        store.openMap(
            "databases.test." + collection,
            new MVMap.Builder<Object, de.bwaldvogel.mongo.bson.Document>()
                .valueType(new BsonType()));
    var one = documents.values().iterator().next();
    return ((Number) requireNonNull(one.get("fact"))).intValue();
  }
}
