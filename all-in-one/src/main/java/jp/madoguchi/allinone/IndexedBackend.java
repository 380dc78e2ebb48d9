package jp.madoguchi.allinone;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/** The embedded page store, with the indexes that the pages ask for. */
final class IndexedBackend extends H2Backend {

  IndexedBackend(MVStore store) {
    super(store);
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
      MVMap<String, Object> meta = store.openMap("meta.%s.%s".formatted(databaseName, collection));
      return new H2Collection(
          this, collection, options, documentsOf(collection), meta, cursorRegistry);
    }

    private MVMap<Object, Document> documentsOf(String collection) {
      return store.openMap(
          "databases.%s.%s".formatted(databaseName, collection),
          new MVMap.Builder<Object, Document>().valueType(new BsonType()));
    }

    @Override
    protected Index<Object> openOrCreateUniqueIndex(
        String collection, String name, List<IndexKey> keys, boolean sparse) {
      MVMap<KeyValue, Object> positions =
          store.openMap(
              "%s.%s._index_%s".formatted(databaseName, collection, name),
              new MVMap.Builder<KeyValue, Object>().keyType(new KeyValueType()));
      var index = new IdIndex(positions, name, keys, sparse);
      index.agreeWith(documentsOf(collection));
      return index;
    }

    @Override
    protected Index<Object> openOrCreateSecondaryIndex(
        String collection, String name, List<IndexKey> keys, boolean sparse) {
      return new SecondaryIndex(name, keys, sparse);
    }
  }
}
