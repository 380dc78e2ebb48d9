package jp.madoguchi.command.proof;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import jp.madoguchi.platform.proof.Checkpoints;
import jp.madoguchi.platform.proof.TimeStamps;
import jp.madoguchi.proof.note.SignedCheckpoint;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Has the newest checkpoint stamped now and then, where there is an authority; everything before it
 * is stamped with it. When the authority is away nothing waits for it.
 */
@Component
@ConditionalOnProperty("madoguchi.proof.time-authority.url")
class Stamping {

  private static final Logger LOG = LoggerFactory.getLogger(Stamping.class);

  private final Checkpoints checkpoints;
  private final TimeStamps stamps;
  private final TimeAuthority authority;
  private final MeterRegistry meters;

  Stamping(
      Checkpoints checkpoints, TimeStamps stamps, TimeAuthority authority, MeterRegistry meters) {
    this.checkpoints = checkpoints;
    this.stamps = stamps;
    this.authority = authority;
    this.meters = meters;
  }

  @Scheduled(fixedDelayString = "${madoguchi.proof.time-authority.every}")
  void stampNewest() {
    checkpoints.newest().filter(this::isNotStamped).ifPresent(this::stamp);
  }

  private boolean isNotStamped(SignedCheckpoint signed) {
    return stamps.of(List.of(signed.checkpoint().size())).isEmpty();
  }

  private void stamp(SignedCheckpoint signed) {
    try {
      stamps.keep(authority.stamp(signed));
      count("granted");
    } catch (NotStamped e) {
      count("refused");
      LOG.warn("The checkpoint of {} facts is not time-stamped", signed.checkpoint().size(), e);
    }
  }

  private void count(String outcome) {
    meters.counter("madoguchi.proof.time.stamps", "outcome", outcome).increment();
  }
}
