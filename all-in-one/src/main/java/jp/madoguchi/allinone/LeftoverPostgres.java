package jp.madoguchi.allinone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a killed server leaves behind: a postmaster that runs on without it, or only the file that
 * names one, or a database that was never set up to its end. Each would keep the next one from
 * starting. To be called by whoever holds the data folder, and by nobody else.
 */
final class LeftoverPostgres {

  private static final Logger log = LoggerFactory.getLogger(LeftoverPostgres.class);
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private LeftoverPostgres() {}

  static void clear(Path facts) throws IOException {
    var file = facts.resolve("postmaster.pid");
    var named = Files.exists(file) ? processNamedIn(file) : Optional.<ProcessHandle>empty();
    if (named.isPresent()) {
      if (isPostgres(named.get())) {
        log.warn("A killed server left its database running: stopping it");
        stop(named.get());
      } else {
        Files.deleteIfExists(file); // Its number has long been given to another process.
      }
    }
    putUnfinishedAside(facts);
  }

  /** The first postmaster writes its options before anybody can write a fact. */
  private static void putUnfinishedAside(Path facts) throws IOException {
    if (Files.exists(facts) && Files.notExists(facts.resolve("postmaster.opts"))) {
      log.warn("The database was never set up to its end: setting it up again");
      Files.move(facts, facts.resolveSibling("facts.unfinished-" + UUID.randomUUID()));
    }
  }

  /** The process of that number, if there is one whose program we may know. */
  private static Optional<ProcessHandle> processNamedIn(Path file) throws IOException {
    try (var lines = Files.lines(file)) {
      return lines
          .findFirst()
          .map(String::strip)
          .filter(number -> number.matches("\\d+"))
          .flatMap(number -> ProcessHandle.of(Long.parseLong(number)))
          .filter(process -> process.info().command().isPresent());
    }
  }

  private static boolean isPostgres(ProcessHandle process) {
    return process.info().command().filter(program -> program.endsWith("/postgres")).isPresent();
  }

  /** Its clients are dead, so it has nobody to wait for; if it waits all the same, it is killed. */
  private static void stop(ProcessHandle postmaster) {
    var children = postmaster.descendants().toList();
    postmaster.destroy();
    if (!isGone(postmaster)) {
      postmaster.destroyForcibly();
      isGone(postmaster);
    }
    children.forEach(LeftoverPostgres::isGone);
  }

  private static boolean isGone(ProcessHandle process) {
    try {
      process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }
}
