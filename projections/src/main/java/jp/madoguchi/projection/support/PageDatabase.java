package jp.madoguchi.projection.support;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/** Where the pages are kept: a MongoDB, one collection a page and fold version. */
@Component
public class PageDatabase {

  private final MongoDatabase database;
  private final MeterRegistry meters;
  private final Set<String> forms = new ConcurrentSkipListSet<>();

  PageDatabase(MongoDatabase database, MeterRegistry meters) {
    this.database = database;
    this.meters = meters;
  }

  /**
   * The collection of one kind of page.
   *
   * @param name such as {@code board}
   * @param version of the fold: another fold fills another collection
   * @param indexes what it is asked by
   */
  public <P extends Page> Pages<P> pages(Class<P> type, String name, int version, Bson... indexes) {
    var form = "%s-v%d".formatted(name, version);
    forms.add(form);
    var collection = database.getCollection(form);
    for (var index : indexes) {
      collection.createIndex(index);
    }
    return new Pages<>(collection, new PageFormat<>(type), name, meters);
  }

  /** In which forms pages are kept, in their order. */
  List<String> forms() {
    return List.copyOf(forms);
  }
}
