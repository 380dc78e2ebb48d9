package jp.madoguchi.workbench.crash;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import jp.madoguchi.workbench.http.City;

/** Somebody who writes and writes, and remembers what was acknowledged. */
final class Writer {

  private static final int LIVES_AT_ONCE = 12;

  private final String name;
  private final List<Kind> kinds;
  private final Verdict verdict;
  private final Random random;
  private final List<Witness> all = new ArrayList<>();
  private final List<Witness> active = new ArrayList<>();

  Writer(String name, List<Kind> kinds, Verdict verdict, long seed) {
    this.name = name;
    this.kinds = kinds;
    this.verdict = verdict;
    this.random = new Random(seed);
  }

  List<Witness> witnesses() {
    return all;
  }

  /** Until told to stop, or until nobody answers any more. */
  void write(City city, BooleanSupplier goOn) {
    try {
      settle(city, goOn);
      while (goOn.getAsBoolean()) {
        ask(next(), city);
      }
    } catch (UncheckedIOException e) {
      verdict.unsure.increment(); // It may have happened; the next turn asks.
    }
  }

  /** Asks what became of the writes whose answers were lost. */
  void settle(City city, BooleanSupplier goOn) {
    for (var witness : all) {
      while (witness.isUnsure() && goOn.getAsBoolean()) {
        ask(witness, city);
      }
    }
  }

  private Witness next() {
    active.removeIf(witness -> !witness.goesOn());
    if (active.size() < LIVES_AT_ONCE || random.nextInt(12) == 0) {
      var witness =
          new Witness(
              kinds.get(random.nextInt(kinds.size())),
              "%s-%d".formatted(name, all.size()),
              verdict);
      all.add(witness);
      active.add(witness);
      return witness;
    }
    if (active.size() > 2 * LIVES_AT_ONCE) {
      active.removeFirst();
    }
    return active.get(random.nextInt(active.size()));
  }

  /** A server in trouble answers at once: it is not asked a thousand times a second. */
  private static void ask(Witness witness, City city) {
    witness.write(city);
    if (witness.isUnsure()) {
      try {
        TimeUnit.MILLISECONDS.sleep(50);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
