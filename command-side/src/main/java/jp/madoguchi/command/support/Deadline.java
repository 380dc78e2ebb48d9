package jp.madoguchi.command.support;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * 期限 — the moment came for one life.
 *
 * @param sequence the last fact of that life when this was found; later facts settle it themselves
 */
public record Deadline(
    String life, DeadlineKind kind, Instant dueAt, @Nullable LocalDate dueOn, long sequence) {

  /** The due date of a case. */
  public LocalDate dueDate() {
    return Objects.requireNonNull(dueOn, life);
  }
}
