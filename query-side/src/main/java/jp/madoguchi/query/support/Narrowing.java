package jp.madoguchi.query.support;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;

import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.platform.rights.Scope;
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
   * 範囲 — only contacts and cases that the caller may see, as {@link Scope#covers} would say one by
   * one. A contact is never provisional, so one condition does for both.
   *
   * @param standing where in the page the standing of the contact or case is
   */
  public Narrowing within(Scope scope, String standing) {
    var own = scope.own().stream().map(DepartmentId::value).toList();
    var shownToOthers = or(ne(standing + ".provisional", true), in(standing + ".owner", own));
    return switch (scope.reach()) {
      case ALL -> this;
      case CONFIRMED -> to(shownToOthers);
      case OWN -> to(anyOf(standing + ".involved", own)).to(shownToOthers);
    };
  }

  /** Said plainly where there is but one, so that an index answers it. */
  private static Bson anyOf(String field, List<String> values) {
    return values.size() == 1 ? eq(field, values.getFirst()) : in(field, values);
  }

  public Bson filter() {
    return and(conditions);
  }
}
