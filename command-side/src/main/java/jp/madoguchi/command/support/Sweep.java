package jp.madoguchi.command.support;

import java.time.Clock;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** 巡回 — goes through what is due and asks for it; on as many nodes as there are. */
@Component
public class Sweep {

  private static final int HANDFUL = 100;

  private final Deadlines deadlines;
  private final House house;
  private final Clock clock;

  Sweep(Deadlines deadlines, House house, Clock clock) {
    this.deadlines = deadlines;
    this.house = house;
    this.clock = clock;
  }

  /** Asks for all that is due now, a handful at a time. */
  public void through(DeadlineKind kind, Function<Deadline, Object> intent) {
    while (handful(kind, intent) == HANDFUL) {
      // There may be more.
    }
  }

  private int handful(DeadlineKind kind, Function<Deadline, Object> intent) {
    var due = deadlines.claim(kind, clock.instant(), HANDFUL);
    for (var deadline : due) {
      if (house.asks(intent.apply(deadline))) {
        deadlines.settle(deadline);
      }
    }
    return due.size();
  }
}
