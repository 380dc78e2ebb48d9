package jp.madoguchi.command.visitor;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** The body of a button: nothing has to be said but, if entered late, when it was. */
@Schema(name = "VisitorMoment", example = "{\"happenedAt\": \"2026-04-01T09:30:00+09:00\"}")
record Moment(@Nullable OffsetDateTime happenedAt) {

  static @Nullable OffsetDateTime said(@Nullable Moment body) {
    return body == null ? null : body.happenedAt();
  }
}
