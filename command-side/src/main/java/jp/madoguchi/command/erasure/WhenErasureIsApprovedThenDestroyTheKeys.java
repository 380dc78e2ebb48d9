package jp.madoguchi.command.erasure;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import jp.madoguchi.command.erasure.ErasureCommand.BeginErasure;
import jp.madoguchi.command.erasure.ErasureCommand.CertifyErasure;
import jp.madoguchi.command.support.House;
import jp.madoguchi.platform.privacy.SubjectKeys;
import jp.madoguchi.shared.erasure.ErasureEvent.ErasureApproved;
import jp.madoguchi.shared.erasure.ErasureEvent.ErasureBegun;
import jp.madoguchi.shared.erasure.ErasureEvent.LegalHoldLifted;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/**
 * 消去の実行 — begins what is approved and not held, destroys the keys and certifies it. Each fact is
 * delivered until all of that is done: a crash between the keys and the certificate is made up for
 * at the next start, and finds the same lives.
 */
@Component
@ProcessingGroup("keys")
@DisallowReplay
class WhenErasureIsApprovedThenDestroyTheKeys {

  private final SubjectKeys keys;
  private final House house;
  private final Clock clock;

  WhenErasureIsApprovedThenDestroyTheKeys(SubjectKeys keys, House house, Clock clock) {
    this.keys = keys;
    this.house = house;
    this.clock = clock;
  }

  @EventHandler
  void on(ErasureApproved approved) {
    ask(new BeginErasure(approved.erasure(), now()));
  }

  @EventHandler
  void on(LegalHoldLifted lifted) {
    ask(new BeginErasure(lifted.erasure(), now()));
  }

  @EventHandler
  void on(ErasureBegun begun) {
    var done = keys.destroy(begun.visitor());
    ask(new CertifyErasure(begun.erasure(), done.lives(), done.keys(), now()));
  }

  private void ask(ErasureCommand command) {
    if (!house.asks(command)) {
      throw new IllegalStateException("%s is to be asked again".formatted(command.erasure()));
    }
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
