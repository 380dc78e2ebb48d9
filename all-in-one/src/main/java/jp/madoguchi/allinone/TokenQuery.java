package jp.madoguchi.allinone;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** What a query says of the tokens of a document, and after or before which name it asks. */
final class TokenQuery {

  private final String field;
  private final List<long[]> wanted = new ArrayList<>();
  private @Nullable String after;
  private @Nullable String before;

  private TokenQuery(String field) {
    this.field = field;
  }

  static TokenQuery in(Document query, String field) {
    var read = new TokenQuery(field);
    read.collect(query);
    return read;
  }

  /** All of these must be there, each as any of its forms. */
  List<long[]> wanted() {
    return wanted;
  }

  boolean isAfter(String id) {
    return (after == null || id.compareTo(after) > 0)
        && (before == null || id.compareTo(before) < 0);
  }

  @Nullable String after() {
    return after;
  }

  @Nullable String before() {
    return before;
  }

  private void collect(Document query) {
    query.forEach(
        (name, value) -> {
          if (name.equals("$and")) {
            ((Collection<?>) value).forEach(part -> collect((Document) part));
          } else if (name.equals(field)) {
            collectTokens(value);
          } else if (name.equals("_id") && value instanceof Document bounds) {
            after = bounds.get("$gt") instanceof String id ? id : after;
            before = bounds.get("$lt") instanceof String id ? id : before;
          }
        });
  }

  private void collectTokens(@Nullable Object value) {
    if (value instanceof Number token) {
      wanted.add(LongStream.of(token.longValue()).toArray());
    } else if (value instanceof Document operators
        && operators.get("$in") instanceof Collection<?> forms) {
      wanted.add(forms.stream().mapToLong(form -> ((Number) form).longValue()).toArray());
    }
  }
}
