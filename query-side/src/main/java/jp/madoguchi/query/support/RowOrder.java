package jp.madoguchi.query.support;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.model.Sorts;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * 並び順 — by one field of a page and then by its name, so that every row has one place.
 *
 * @param backwards the newest or the latest first
 */
public record RowOrder(String field, boolean backwards) {

  private static final String NAME = "_id";

  public Bson sort() {
    return backwards ? Sorts.descending(field, NAME) : Sorts.ascending(field, NAME);
  }

  /** Only what comes after that row. */
  public Bson after(@Nullable Cursor row) {
    return row == null
        ? empty()
        : or(beyond(field, row.key()), and(eq(field, row.key()), beyond(NAME, row.id())));
  }

  private Bson beyond(String name, String value) {
    return backwards ? lt(name, value) : gt(name, value);
  }
}
