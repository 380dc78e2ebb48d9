package jp.madoguchi.workbench.crash;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import jp.madoguchi.workbench.server.Server;

/** How a server dies. */
enum Kill {
  /** SIGKILL to the JVM: its database is left running without it. */
  SERVER,
  /** SIGKILL to the JVM and every process of its database, as a power cut would. */
  EVERYTHING,
  /** SIGKILL to the postmaster under a running JVM, and soon to the JVM too. */
  DATABASE_FIRST;

  private static final int GRACE_MILLIS = 400;

  static Kill any(Random random) {
    return List.of(values()).get(random.nextInt(values().length));
  }

  void on(Server server, Random random) throws InterruptedException {
    switch (this) {
      case SERVER -> server.kill();
      case EVERYTHING -> server.killAll();
      case DATABASE_FIRST -> {
        server.killPostmaster();
        TimeUnit.MILLISECONDS.sleep(random.nextInt(GRACE_MILLIS));
        server.kill();
      }
    }
  }
}
