package jp.madoguchi.command.proof;

import java.io.IOException;
import java.util.List;
import jp.madoguchi.platform.proof.Checkpoints;
import jp.madoguchi.proof.note.SignedCheckpoint;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Lets the follower follow, and copies checkpoints to this node's file. Where an Axon Server keeps
 * the facts there is no table to follow.
 */
@Component
@ConditionalOnProperty(name = "axon.axonserver.enabled", havingValue = "false")
class Following {

  private static final Logger LOG = LoggerFactory.getLogger(Following.class);
  private static final int HANDFUL = 1_000;

  private final Follower follower;
  private final Checkpoints checkpoints;
  private final CheckpointFile file;
  private long copied = -1;

  Following(Follower follower, Checkpoints checkpoints, CheckpointFile file) {
    this.follower = follower;
    this.checkpoints = checkpoints;
    this.file = file;
  }

  @Scheduled(fixedDelayString = "${madoguchi.proof.follow-every}")
  void follow() {
    try {
      while (follower.follow() >= Follower.MOST_AT_ONCE) {
        copy();
      }
      copy();
    } catch (DataAccessException | TransactionException | IOException e) {
      LOG.warn("The tree over the facts does not grow now, and will be tried again", e);
    }
  }

  private synchronized void copy() throws IOException {
    if (copied < 0) {
      copied = file.all().stream().mapToLong(Following::sizeOf).max().orElse(0);
    }
    List<SignedCheckpoint> missing;
    while (!(missing = checkpoints.after(copied, HANDFUL)).isEmpty()) {
      file.append(missing);
      copied = sizeOf(missing.getLast());
    }
  }

  private static long sizeOf(SignedCheckpoint checkpoint) {
    return checkpoint.checkpoint().size();
  }
}
