package jp.madoguchi.allinone;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * What the embedded page store lacks: an index that is not unique. It lies in the file beside the
 * documents, so that a start reads none of them, and answers queries that fix its first fields; the
 * rest of the query and its order are the store's own work.
 */
final class SecondaryIndex extends Index<Object> {

  /** The values of one document in the order of the keys, and where it is: always its last. */
  private final MVMap<KeyValue, Boolean> entries;

  SecondaryIndex(
      MVMap<KeyValue, Boolean> entries, String name, List<IndexKey> keys, boolean sparse) {
    super(name, keys, sparse);
    this.entries = entries;
  }

  @Override
  public boolean canHandle(Document query) {
    return !Equalities.allowed(query, keys().getFirst()).isEmpty();
  }

  @Override
  public Iterable<Object> getPositions(Document query) {
    var positions = new LinkedHashSet<Object>();
    for (var first : Equalities.allowed(query, keys().getFirst())) {
      collect(prefix(first, query), positions);
    }
    return positions;
  }

  private void collect(KeyValue prefix, Collection<Object> positions) {
    var found = entries.cursor(prefix);
    while (found.hasNext()) {
      var entry = found.next();
      if (!startsWith(entry, prefix)) {
        break;
      }
      positions.add(Objects.requireNonNull(entry.get(entry.size() - 1)));
    }
  }

  private static boolean startsWith(KeyValue entry, KeyValue prefix) {
    return entry.size() > prefix.size()
        && IntStream.range(0, prefix.size())
            .allMatch(i -> Values.compare(entry.get(i), prefix.get(i)) == 0);
  }

  private KeyValue prefix(Object first, Document query) {
    var equalities = Equalities.in(query);
    var values = new ArrayList<@Nullable Object>(List.of(first));
    for (var key : keys().subList(1, keys().size())) {
      if (!equalities.containsKey(key)) {
        break;
      }
      values.add(equalities.get(key));
    }
    return new KeyValue(values);
  }

  @Override
  public void add(Document document, Object position, MongoCollection<Object> collection) {
    addAll(entriesOf(document, position));
  }

  @Override
  public Object remove(Document document) {
    var position = Objects.requireNonNull(document.get("_id"));
    entriesOf(document, position).forEach(entries::remove);
    return position;
  }

  @Override
  public void updateInPlace(
      Document before, Document after, Object position, MongoCollection<Object> collection) {
    var old = entriesOf(before, position);
    var now = entriesOf(after, position);
    if (!old.equals(now)) {
      old.forEach(entries::remove);
      addAll(now);
    }
  }

  private void addAll(Collection<KeyValue> come) {
    come.forEach(entry -> entries.put(entry, true));
  }

  private List<KeyValue> entriesOf(Document document, Object position) {
    return getKeyValues(document).stream().map(values -> entry(values, position)).toList();
  }

  /** A field that is not there is as one that is empty: neither is ever asked for. */
  private static KeyValue entry(KeyValue key, Object position) {
    var values = new ArrayList<@Nullable Object>();
    key.forEach(value -> values.add(value instanceof Missing ? null : value));
    values.add(position);
    return new KeyValue(values);
  }

  @Override
  public @Nullable Object getPosition(Document document) {
    return document.get("_id");
  }

  @Override
  public void checkAdd(Document document, MongoCollection<Object> collection) {
    // Nothing can stand against it: the index is not unique.
  }

  @Override
  public void checkUpdate(Document before, Document after, MongoCollection<Object> collection) {
    // Nothing can stand against it: the index is not unique.
  }

  @Override
  public long getCount() {
    return entries.sizeAsLong();
  }

  @Override
  public boolean isEmpty() {
    return entries.isEmpty();
  }

  @Override
  public long getDataSize() {
    return getCount();
  }

  @Override
  public void drop() {
    entries.clear();
  }
}
