package jp.madoguchi.command.proof;

import java.time.Duration;
import java.time.Instant;
import jp.madoguchi.proof.note.Checkpoint;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** When a checkpoint is due: after so many facts, or after that time if there are any new ones. */
@Component
record CheckpointRule(long facts, Duration every) {

  /**
   * @throws IllegalArgumentException unless both are more than nothing
   */
  CheckpointRule(
      @Value("${madoguchi.proof.checkpoint.facts}") long facts,
      @Value("${madoguchi.proof.checkpoint.every}") Duration every) {
    if (facts < 1 || !every.isPositive()) {
      throw new IllegalArgumentException(
          "madoguchi.proof.checkpoint.facts and .every are %d and %s: both must be more than nothing"
              .formatted(facts, every));
    }
    this.facts = facts;
    this.every = every;
  }

  /** Whether there are enough new facts. */
  boolean isDue(@Nullable Checkpoint last, long size) {
    return size - sizeOf(last) >= facts;
  }

  /** Whether it is time. */
  boolean isDue(@Nullable Checkpoint last, long size, Instant now) {
    return isNews(last, size) && (last == null || !now.isBefore(last.at().plus(every)));
  }

  /** Whether there is anything that is not signed yet. */
  boolean isNews(@Nullable Checkpoint last, long size) {
    return size > sizeOf(last);
  }

  private static long sizeOf(@Nullable Checkpoint checkpoint) {
    return checkpoint == null ? 0 : checkpoint.size();
  }
}
