package jp.madoguchi.query.access;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 条件 — which records of looks are asked for. Columns are ours; values are always arguments. */
final class Conditions {

  private final List<String> all = new ArrayList<>();
  private final List<Object> arguments = new ArrayList<>();

  /** Looks, of those days. */
  static Conditions looks(Days days) {
    return of("AccessRecorded", days);
  }

  static Conditions of(String fact, Days days) {
    return new Conditions()
        .and("fact = ?", fact)
        .and("recorded_at >= ?", days.start())
        .and("recorded_at < ?", days.end());
  }

  /** Only if there is a value. */
  Conditions to(String column, @Nullable Object value) {
    return value == null ? this : and(column + " = ?", value.toString());
  }

  /** Only if there is a value, which is no text. */
  Conditions is(String column, @Nullable Object value) {
    return value == null ? this : and(column + " = ?", value);
  }

  /** Of any of these lives. */
  Conditions at(Collection<String> lives) {
    return and("subjects && ?::text[]", (Object) lives.toArray(String[]::new));
  }

  Conditions within(Reach reach) {
    return to("department", reach.section());
  }

  Conditions and(String condition, Object... values) {
    all.add(condition);
    arguments.addAll(List.of(values));
    return this;
  }

  String where() {
    return " where " + String.join(" and ", all);
  }

  Object[] arguments() {
    return arguments.toArray();
  }

  Object[] argumentsAnd(Object more) {
    var extended = new ArrayList<>(arguments);
    extended.add(more);
    return extended.toArray();
  }
}
