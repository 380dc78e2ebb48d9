package jp.madoguchi.allinone;

import de.bwaldvogel.mongo.backend.AbstractUniqueIndex;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Map.Entry;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * A unique index that also answers queries that ask for more than its key, such as «this id, if it
 * is older»: the library's own would read the whole collection for them.
 */
final class IdIndex extends AbstractUniqueIndex<Object> {

  private final MVMap<KeyValue, Object> positions;

  IdIndex(MVMap<KeyValue, Object> positions, String name, List<IndexKey> keys, boolean sparse) {
    super(name, keys, sparse);
    this.positions = positions;
  }

  @Override
  public boolean canHandle(Document query) {
    return super.canHandle(query) || Equalities.in(query).keySet().containsAll(keys());
  }

  @Override
  public Iterable<Object> getPositions(Document query) {
    return super.getPositions(super.canHandle(query) ? query : onlyKeys(query));
  }

  private Document onlyKeys(Document query) {
    var equalities = Equalities.in(query);
    var reduced = new Document();
    keys().forEach(key -> reduced.put(key, equalities.get(key)));
    return reduced;
  }

  @Override
  protected @Nullable Object removeDocument(KeyValue key) {
    return positions.remove(key);
  }

  @Override
  protected boolean putKeyPosition(KeyValue key, Object position) {
    return positions.putIfAbsent(key, Missing.ofNullable(position)) == null;
  }

  @Override
  protected Iterable<Entry<KeyValue, Object>> getIterable() {
    return positions.entrySet();
  }

  @Override
  protected @Nullable Object getPosition(KeyValue key) {
    return positions.get(key);
  }

  @Override
  public long getCount() {
    return positions.sizeAsLong();
  }

  @Override
  public long getDataSize() {
    return getCount();
  }
}
