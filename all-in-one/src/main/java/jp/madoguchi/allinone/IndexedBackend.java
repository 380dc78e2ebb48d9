package jp.madoguchi.allinone;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import java.util.List;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/**
 * The embedded page store, with the indexes that the pages ask for. Its file is only ever written
 * between two commands: the store underneath takes its maps one after the other, and would keep the
 * token of a batch without the pages that were saved before it.
 */
final class IndexedBackend extends H2Backend {

  /** The field that holds what a document is searched by, dozens at a time. */
  private static final String TOKENS = "tokens";

  private static final int FILLED_PERCENT = 50;
  private static final int COMPACTED_BYTES = 4 * 1024 * 1024;

  private final ReadWriteLock commands = new ReentrantReadWriteLock();

  IndexedBackend(MVStore store) {
    super(store);
  }

  /** What all commands so far have done is in the file afterwards, and nothing of any other. */
  void writeDown() {
    commands.writeLock().lock();
    try {
      getMvStore().commit();
      getMvStore().compact(FILLED_PERCENT, COMPACTED_BYTES);
    } finally {
      commands.writeLock().unlock();
    }
  }

  @Override
  public Document handleMessage(MongoMessage message) {
    commands.readLock().lock();
    try {
      return super.handleMessage(message);
    } finally {
      commands.readLock().unlock();
    }
  }

  @Override
  protected MongoDatabase openOrCreateDatabase(String name) {
    return new IndexedDatabase(name, getMvStore(), getCursorRegistry());
  }

  private static final class IndexedDatabase extends H2Database {

    private final MVStore store;

    IndexedDatabase(String name, MVStore store, CursorRegistry cursors) {
      this.store = store; // The super-constructor opens the indexes already.
      super(name, store, cursors);
    }

    @Override
    protected MongoCollection<Object> openOrCreateCollection(
        String collection, CollectionOptions options) {
      var name = "%s.%s".formatted(databaseName, collection);
      var documents = documentsOf(collection);
      MVMap<String, Object> meta = store.openMap("meta." + name);
      return new IndexedCollection(this, collection, options, documents, meta, cursorRegistry);
    }

    @Override
    protected Index<Object> openOrCreateUniqueIndex(
        String collection, String name, List<IndexKey> keys, boolean sparse) {
      MVMap<KeyValue, Object> positions = store.openMap(nameOf(collection, name), keyed());
      return new IdIndex(positions, name, keys, sparse);
    }

    @Override
    protected Index<Object> openOrCreateSecondaryIndex(
        String collection, String name, List<IndexKey> keys, boolean sparse) {
      return keys.getFirst().getKey().equals(TOKENS)
          ? tokenIndex(collection, name, keys, sparse)
          : secondaryIndex(collection, name, keys, sparse);
    }

    private SecondaryIndex secondaryIndex(
        String collection, String name, List<IndexKey> keys, boolean sparse) {
      MVMap<KeyValue, Boolean> entries =
          store.openMap(
              nameOf(collection, name), IndexedDatabase.<Boolean>keyed().valueType(new NoValue()));
      return new SecondaryIndex(entries, name, keys, sparse);
    }

    private TokenIndex tokenIndex(
        String collection, String name, List<IndexKey> keys, boolean sparse) {
      var postings = Postings.in(store, nameOf(collection, name));
      var index = new TokenIndex(postings, name, keys, sparse);
      index.findAgain(documentsOf(collection)::get);
      return index;
    }

    private String nameOf(String collection, String index) {
      return "%s.%s._index_%s".formatted(databaseName, collection, index);
    }

    private static <V> MVMap.Builder<KeyValue, V> keyed() {
      return new MVMap.Builder<KeyValue, V>().keyType(new KeyValueType());
    }

    private MVMap<Object, Document> documentsOf(String collection) {
      return store.openMap(
          "databases.%s.%s".formatted(databaseName, collection),
          new MVMap.Builder<Object, Document>().valueType(new BsonType()));
    }
  }
}
