package jp.madoguchi.workbench.crash;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import jp.madoguchi.workbench.http.City;
import jp.madoguchi.workbench.server.Server;

/** Start, write, die; and again, on the same data folder. */
final class Cycles {

  private static final int DIES_WHILE_STARTING = 6;

  private final Path jar;
  private final Path data;
  private final int count;
  private final Verdict verdict;
  private final Random random;
  private final List<Writer> writers = new ArrayList<>();
  private final Map<Kill, Integer> kills = new EnumMap<>(Kill.class);

  Cycles(Path jar, Path data, int writers, long seed, Verdict verdict) {
    this.jar = jar;
    this.data = data;
    this.count = writers;
    this.verdict = verdict;
    this.random = new Random(seed);
  }

  /** Some servers die before they are ready, the very first one among them. */
  void next() throws InterruptedException {
    if (kills.isEmpty() || random.nextInt(DIES_WHILE_STARTING) == 0) {
      var server = start();
      TimeUnit.MILLISECONDS.sleep(500 + random.nextInt(6_000));
      die(server, Kill.EVERYTHING);
    } else {
      writeAndDie(Kill.any(random));
    }
  }

  private void writeAndDie(Kill kill) throws InterruptedException {
    var server = start();
    try (var city = server.city();
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      server.awaitReady(city);
      engage(city);
      var alive = new AtomicBoolean(true);
      writers.forEach(writer -> threads.execute(() -> writer.write(city, alive::get)));
      TimeUnit.MILLISECONDS.sleep(500 + random.nextInt(5_000));
      die(server, kill);
      alive.set(false);
    }
  }

  private void die(Server server, Kill kill) throws InterruptedException {
    kill.on(server, random);
    kills.merge(kill, 1, Integer::sum);
  }

  private void engage(City city) throws InterruptedException {
    if (writers.isEmpty()) {
      city.awaitPages();
      var kinds = Kind.in(city);
      for (var n = 0; n < count; n++) {
        writers.add(new Writer("writer-" + n, kinds, verdict, random.nextLong()));
      }
    }
  }

  /** One more start: what became of the last writes is asked, and everything is looked at. */
  void finish() throws InterruptedException {
    var server = startAndAwait();
    try (var city = server.city()) {
      engage(city);
      BooleanSupplier always = () -> true;
      writers.forEach(writer -> writer.settle(city, always));
      new Inquest(witnesses(), verdict).hear(city);
    }
    new Inquest(witnesses(), verdict).compareWithRebuilt(server, this::startAndAwait);
  }

  private Server startAndAwait() throws InterruptedException {
    var server = start();
    try (var city = server.city()) {
      server.awaitReady(city);
    }
    return server;
  }

  private Server start() {
    return Server.start(jar, data, List.of("-Xmx512m"));
  }

  List<Witness> witnesses() {
    return writers.stream().flatMap(writer -> writer.witnesses().stream()).toList();
  }

  Map<Kill, Integer> kills() {
    return kills;
  }
}
