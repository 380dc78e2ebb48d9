package jp.madoguchi.workbench.day;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/** 速さ — when an entry of the planned day is made in ours. */
interface Pace {

  /** Returns when it is time. */
  void await(Instant entered) throws InterruptedException;

  /** As fast as the server answers. */
  static Pace fast() {
    return _ -> {};
  }

  /**
   * @param speed how many times faster than life; 60 plays an hour in a minute
   */
  static Pace of(Instant from, double speed) {
    var begun = System.nanoTime();
    return entered -> {
      var planned = Duration.between(from, entered).toNanos() / speed;
      TimeUnit.NANOSECONDS.sleep((long) planned - (System.nanoTime() - begun));
    };
  }
}
