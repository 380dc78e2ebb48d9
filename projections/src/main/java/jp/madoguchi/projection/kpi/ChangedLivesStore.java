package jp.madoguchi.projection.kpi;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import jp.madoguchi.projection.support.BatchEnd;
import jp.madoguchi.projection.support.Page;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/**
 * 変わったもの — for every life that the KPIs know, up to which position in the store it was last told.
 * It is written after its rows, for every fact that comes, seen before or not: who asks for what
 * has changed since a position gets too much rather than too little.
 */
@Component
public class ChangedLivesStore {

  private static final ReplaceOptions OR_INSERT = new ReplaceOptions().upsert(true);
  private static final BulkWriteOptions IN_ANY_ORDER = new BulkWriteOptions().ordered(false);

  private final MongoCollection<Document> lives;

  ChangedLivesStore(MongoDatabase database) {
    this.lives = database.getCollection("kpi-lives");
    lives.createIndex(Indexes.ascending("position", "_id"));
  }

  /** A life, and how far it was told. */
  public record Changed(String life, long position) {

    /**
     * Before every life that was told at that position or later. A fact that was committed late is
     * told when the others have passed it, at their position: so that one belongs to it.
     */
    public static Changed before(long position) {
      return new Changed("", position);
    }
  }

  <P extends Page> void changed(Collection<P> pages) {
    var position = BatchEnd.position();
    var writes = pages.stream().map(page -> told(page.id(), position)).toList();
    if (!writes.isEmpty()) {
      lives.bulkWrite(writes, IN_ANY_ORDER);
    }
  }

  private static ReplaceOneModel<Document> told(String life, long position) {
    var kind = life.substring(0, life.indexOf('-'));
    return new ReplaceOneModel<>(
        eq("_id", life),
        new Document("_id", life).append("kind", kind).append("position", position),
        OR_INSERT);
  }

  /**
   * The next lives in the order in which they were last told.
   *
   * @param kinds the first words of their names
   * @param last the last one that is known
   * @param to nothing that was told later
   */
  public List<Changed> changed(Collection<String> kinds, Changed last, long to, int limit) {
    return lives
        .find(and(in("kind", kinds), lte("position", to), after(last)))
        .sort(Sorts.ascending("position", "_id"))
        .limit(limit)
        .map(found -> new Changed(found.getString("_id"), found.getLong("position")))
        .into(new ArrayList<>());
  }

  private static Bson after(Changed last) {
    return or(
        gt("position", last.position()),
        and(eq("position", last.position()), gt("_id", last.life())));
  }
}
