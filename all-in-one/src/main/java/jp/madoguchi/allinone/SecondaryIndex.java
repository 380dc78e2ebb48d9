package jp.madoguchi.allinone;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ConcurrentSkipListSet;
import org.jspecify.annotations.Nullable;

/**
 * What the embedded page store lacks: an index that is not unique. It is kept in memory, filled
 * from the collection when that is opened, and answers queries that fix its first fields; the rest
 * of the query and its order are the store's own work.
 */
final class SecondaryIndex extends Index<Object> {

  private final ConcurrentSkipListSet<Entry> entries = new ConcurrentSkipListSet<>();

  SecondaryIndex(String name, List<IndexKey> keys, boolean sparse) {
    super(name, keys, sparse);
  }

  /** The values of one document in the order of the keys, and where it is: always its last. */
  private record Entry(List<@Nullable Object> values) implements Comparable<Entry> {

    @Override
    public int compareTo(Entry other) {
      var shared = Math.min(values.size(), other.values.size());
      for (var i = 0; i < shared; i++) {
        var order = Values.compare(values.get(i), other.values.get(i));
        if (order != 0) {
          return order;
        }
      }
      return Integer.compare(values.size(), other.values.size());
    }

    boolean startsWith(Entry prefix) {
      return values.size() > prefix.values.size()
          && new Entry(values.subList(0, prefix.values.size())).compareTo(prefix) == 0;
    }

    Object position() {
      return Objects.requireNonNull(values.getLast());
    }
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

  private void collect(Entry prefix, Collection<Object> positions) {
    for (var entry : entries.tailSet(prefix)) {
      if (!entry.startsWith(prefix)) {
        break;
      }
      positions.add(entry.position());
    }
  }

  private Entry prefix(Object first, Document query) {
    var equalities = Equalities.in(query);
    var values = new ArrayList<@Nullable Object>(List.of(first));
    for (var key : keys().subList(1, keys().size())) {
      if (!equalities.containsKey(key)) {
        break;
      }
      values.add(equalities.get(key));
    }
    return new Entry(values);
  }

  @Override
  public void add(Document document, Object position, MongoCollection<Object> collection) {
    entries.addAll(entriesOf(document, position));
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
      entries.addAll(now);
    }
  }

  private List<Entry> entriesOf(Document document, Object position) {
    return getKeyValues(document).stream().map(values -> entry(values, position)).toList();
  }

  private static Entry entry(KeyValue key, Object position) {
    var values = new ArrayList<@Nullable Object>();
    key.iterator().forEachRemaining(values::add);
    values.add(position);
    return new Entry(values);
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
    return entries.size();
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
