package jp.madoguchi.workbench.server;

import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * How much memory a server takes at most: the high-water mark of its JVM, and what its database
 * takes. Of the latter every process counts its share (PSS), because the buffers are common to all.
 */
public final class Footprint implements AutoCloseable {

  private final Server server;
  private final AtomicLong postgres = new AtomicLong();
  private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor();

  private Footprint(Server server) {
    this.server = server;
    watch.scheduleAtFixedRate(this::look, 0, 500, TimeUnit.MILLISECONDS);
  }

  public static Footprint of(Server server) {
    return new Footprint(server);
  }

  private void look() {
    var now =
        server
            .postgres()
            .mapToLong(process -> megabytes(process.pid(), "smaps_rollup", "Pss:"))
            .sum();
    postgres.accumulateAndGet(now, Math::max);
  }

  /** In megabytes, so far. */
  public long peak() {
    return megabytes(server.pid(), "status", "VmHWM:") + postgres.get();
  }

  private static long megabytes(long pid, String file, String name) {
    return Hardware.megabytes(Hardware.first(Path.of("/proc", Long.toString(pid), file), name));
  }

  @Override
  public void close() {
    watch.shutdownNow();
  }
}
