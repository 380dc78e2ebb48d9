package jp.madoguchi.projection.kpi;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import jp.madoguchi.projection.support.Page;
import org.bson.Document;
import org.springframework.stereotype.Component;

/**
 * 変わった日 — a mark for every day on which anything counts. It becomes another whenever rows of that
 * day may have, after they were saved; who holds a day in memory compares marks. It is set for
 * every fact that comes, seen before or not, so that a crash between saving and marking hides
 * nothing.
 */
@Component
public class ChangedDaysStore {

  private static final UpdateOptions OR_INSERT = new UpdateOptions().upsert(true);
  private static final BulkWriteOptions IN_ANY_ORDER = new BulkWriteOptions().ordered(false);

  private final MongoCollection<Document> days;
  private final ChangedLivesStore lives;

  ChangedDaysStore(MongoDatabase database, ChangedLivesStore lives) {
    this.lives = lives;
    this.days = database.getCollection("kpi-days");
  }

  <P extends Page> void changed(Collection<P> pages, Function<P, List<LocalDate>> daysOf) {
    lives.changed(pages);
    var marks =
        pages.stream()
            .flatMap(page -> daysOf.apply(page).stream())
            .distinct()
            .map(ChangedDaysStore::mark)
            .toList();
    if (!marks.isEmpty()) {
      days.bulkWrite(marks, IN_ANY_ORDER);
    }
  }

  /** The mark of each day that has one. */
  public Map<LocalDate, String> marks() {
    var marks = new HashMap<LocalDate, String>();
    for (var day : days.find()) {
      marks.put(LocalDate.parse(day.getString("_id")), day.getString("mark"));
    }
    return Map.copyOf(marks);
  }

  private static UpdateOneModel<Document> mark(LocalDate day) {
    return new UpdateOneModel<>(
        eq("_id", day.toString()), Updates.set("mark", UUID.randomUUID().toString()), OR_INSERT);
  }
}
