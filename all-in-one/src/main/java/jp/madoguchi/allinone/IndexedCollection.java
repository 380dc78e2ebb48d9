package jp.madoguchi.allinone;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.Document;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * A collection that does not sort what an index finds in order already: so it reads no more
 * documents than it answers with.
 */
final class IndexedCollection extends H2Collection {

  IndexedCollection(
      MongoDatabase database,
      String name,
      CollectionOptions options,
      MVMap<Object, Document> documents,
      MVMap<String, Object> meta,
      CursorRegistry cursors) {
    super(database, name, options, documents, meta, cursors);
  }

  @Override
  protected QueryResult matchDocuments(
      Document query,
      Iterable<Object> positions,
      @Nullable Document order,
      int skip,
      int limit,
      int batchSize,
      @Nullable Document fields) {
    if (positions instanceof Positions found
        && order != null
        && order.size() == 1
        && order.get("_id") instanceof Number direction) {
      var inOrder = direction.intValue() > 0 ? found : found.backwards();
      return super.matchDocuments(query, inOrder, null, skip, limit, batchSize, fields);
    }
    return super.matchDocuments(query, positions, order, skip, limit, batchSize, fields);
  }
}
