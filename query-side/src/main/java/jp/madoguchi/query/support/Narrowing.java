package jp.madoguchi.query.support;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;

import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.shared.id.DepartmentId;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** 絞込み — what a list is narrowed down to, condition by condition. */
public final class Narrowing {

  private final List<Bson> conditions = new ArrayList<>();

  /** Only rows whose field has that value; all rows if there is none. */
  public Narrowing to(String field, @Nullable Object value) {
    return value == null ? this : to(eq(field, value.toString()));
  }

  public Narrowing to(Bson condition) {
    conditions.add(condition);
    return this;
  }

  /**
   * 仮登録: a provisional case is there for its owner only (CR-06).
   *
   * @param standing where in the page the standing of the case is
   */
  public Narrowing visibleTo(DepartmentId asker, String standing) {
    return to(or(ne(standing + ".provisional", true), eq(standing + ".owner", asker.value())));
  }

  public Bson filter() {
    return and(conditions);
  }
}
