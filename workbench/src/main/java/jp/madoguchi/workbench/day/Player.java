package jp.madoguchi.workbench.day;

import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import jp.madoguchi.workbench.http.City;
import org.jspecify.annotations.Nullable;

/** 上演 — plays a planned day: visitors side by side, the entries of each in their order. */
final class Player {

  private final City city;
  private final Pace pace;
  private final Tally tally;
  private final Acquaintances acquaintances;
  private final Runnable progress;
  private final Semaphore atOnce;
  private final AtomicReference<@Nullable Throwable> trouble = new AtomicReference<>();

  /**
   * @param atOnce how many visitors are played at the same time
   * @param progress runs after every entry
   */
  Player(
      City city,
      Pace pace,
      int atOnce,
      Tally tally,
      Acquaintances acquaintances,
      Runnable progress) {
    this.city = city;
    this.pace = pace;
    this.atOnce = new Semaphore(atOnce);
    this.tally = tally;
    this.acquaintances = acquaintances;
    this.progress = progress;
  }

  /**
   * @param run makes the names of what is created unlike those of any other run
   */
  void play(DayPlan plan, String run) throws InterruptedException {
    try (var visitors = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var visit : plan.visits()) {
        atOnce.acquire();
        visitors.execute(() -> play(visit, run));
      }
    }
    close(plan);
    var failed = trouble.get();
    if (failed != null) {
      throw new IllegalStateException("The day could not be played to its end", failed);
    }
  }

  private void close(DayPlan plan) throws InterruptedException {
    var performance = new Performance(city, tally, acquaintances, "");
    for (var act : plan.closing()) {
      pace.await(act.entered());
      performance.play(act);
      progress.run();
    }
  }

  private void play(Visit visit, String run) {
    var performance =
        new Performance(city, tally, acquaintances, "%s-%d".formatted(run, visit.number()));
    try {
      for (var act : visit.acts()) {
        pace.await(act.entered());
        performance.play(act);
        progress.run();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      trouble.compareAndSet(null, e);
    } finally {
      atOnce.release();
    }
  }
}
