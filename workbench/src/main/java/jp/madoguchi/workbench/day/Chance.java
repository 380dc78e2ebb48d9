package jp.madoguchi.workbench.day;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.ToIntFunction;

/** 偶然 — the same chances for the same seed, on every JDK. */
final class Chance {

  private final Random random;

  Chance(long seed) {
    this.random = new Random(seed);
  }

  /** True that often. */
  boolean of(double probability) {
    return random.nextDouble() < probability;
  }

  /** Both ends included. */
  int between(int low, int high) {
    return low + random.nextInt(high - low + 1);
  }

  Duration seconds(int low, int high) {
    return Duration.ofSeconds(between(low, high));
  }

  Duration minutes(int low, int high) {
    return seconds(low * 60, high * 60);
  }

  <T> T oneOf(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  /** The heavier, the likelier. */
  <T> T oneOf(List<T> list, ToIntFunction<T> weight) {
    var left = random.nextInt(list.stream().mapToInt(weight).sum());
    for (var each : list) {
      left -= weight.applyAsInt(each);
      if (left < 0) {
        return each;
      }
    }
    throw new IllegalStateException("The weights changed meanwhile");
  }

  /** Mostly near that many seconds, now and then much longer, as services are. */
  Duration about(double seconds) {
    var bell = -6.0;
    for (var i = 0; i < 12; i++) {
      bell += random.nextDouble();
    }
    return Duration.ofSeconds(Math.round(seconds * StrictMath.exp(0.5 * bell)));
  }

  /** That many of them, in their order; all if there are no more. */
  <T> List<T> some(List<T> list, int count) {
    var left = new ArrayList<>(list);
    while (left.size() > count) {
      left.remove(random.nextInt(left.size()));
    }
    return List.copyOf(left);
  }
}
