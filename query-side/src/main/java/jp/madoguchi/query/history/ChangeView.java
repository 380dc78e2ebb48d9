package jp.madoguchi.query.history;

import java.time.Instant;
import jp.madoguchi.query.support.Named;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * 変更 — one field that reads otherwise.
 *
 * @param field its JSON pointer in the page (RFC 6901)
 * @param before none if it was not there
 * @param after none if it is not there any more
 * @param fact what made it so; none if nothing but time has passed
 */
record ChangeView(
    String field, @Nullable JsonNode before, @Nullable JsonNode after, @Nullable MadeBy fact) {

  /** The fact that made it so. */
  record MadeBy(long sequence, String type, String words, Instant recordedAt, Named by) {}
}
