package jp.madoguchi.projection.support;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;

/** All pages of one kind. Projectors fold them through {@link Folding}; readers only find. */
public final class Pages<P extends Page> {

  private static final int DUPLICATE_KEY = 11000;
  private static final BulkWriteOptions IN_ANY_ORDER = new BulkWriteOptions().ordered(false);
  private static final ReplaceOptions OR_INSERT = new ReplaceOptions().upsert(true);

  private final MongoCollection<Document> collection;
  private final PageFormat<P> format;
  private final Timer loading;
  private final Timer saving;
  private final Timer finding;

  Pages(
      MongoCollection<Document> collection,
      PageFormat<P> format,
      String name,
      MeterRegistry meters) {
    this.collection = collection;
    this.format = format;
    this.loading = meters.timer("madoguchi.pages.store", "page", name, "call", "load");
    this.saving = meters.timer("madoguchi.pages.store", "page", name, "call", "save");
    this.finding = meters.timer("madoguchi.pages.store", "page", name, "call", "find");
  }

  /** In which form the pages are folded, such as {@code contact-v3}: its collection is named so. */
  public String form() {
    return collection.getNamespace().getCollectionName();
  }

  public Optional<P> find(String id) {
    return find(eq("_id", id), new Document(), 1).stream().findFirst();
  }

  /**
   * The first pages, in that order, that the filter lets through; the filter carries the rights.
   */
  public List<P> find(Bson filter, Bson order, int limit) {
    return finding.record(
        () ->
            collection
                .find(filter)
                .sort(order)
                .limit(limit)
                .map(format::read)
                .into(new ArrayList<>()));
  }

  /** The pages of those lives, as far as there are any. */
  public Collection<P> findAll(Collection<String> ids) {
    return load(ids).values();
  }

  /** How many pages the filter lets through; only for filters that an index answers. */
  public long count(Bson filter) {
    return finding.record(() -> collection.countDocuments(filter));
  }

  Map<String, P> load(Collection<String> ids) {
    return loading.record(
        () -> {
          var pages = new HashMap<String, P>();
          collection
              .find(in("_id", ids))
              .map(format::read)
              .forEach(page -> pages.put(page.id(), page));
          return pages;
        });
  }

  void save(Collection<P> pages) {
    save(pages, page -> lt("sequence", page.sequence()));
  }

  /** Pages that have become others without a further fact of their lives. */
  void saveAmended(Collection<P> pages) {
    save(pages, page -> lte("sequence", page.sequence()));
  }

  private void save(Collection<P> pages, Function<P, Bson> older) {
    var writes = pages.stream().map(page -> replacement(page, older.apply(page))).toList();
    saving.record(() -> write(writes));
  }

  private ReplaceOneModel<Document> replacement(P page, Bson older) {
    return new ReplaceOneModel<>(and(eq("_id", page.id()), older), format.write(page), OR_INSERT);
  }

  /** A page that is already as new or newer was saved by a node that took over: it stays. */
  private void write(List<ReplaceOneModel<Document>> writes) {
    try {
      collection.bulkWrite(writes, IN_ANY_ORDER);
    } catch (MongoBulkWriteException e) {
      if (e.getWriteErrors().stream().anyMatch(error -> error.getCode() != DUPLICATE_KEY)) {
        throw e;
      }
    }
  }
}
