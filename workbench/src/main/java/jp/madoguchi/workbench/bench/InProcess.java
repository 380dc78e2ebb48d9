package jp.madoguchi.workbench.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import jp.madoguchi.workbench.server.InThisProcess;

/** What is measured inside the process: commands through the gateway, while pages are folded. */
record InProcess(Path data, Duration warmUp, Duration time) {

  private static final int SENDERS = 16;

  void measure(Map<String, Object> figures, Map<String, Object> details)
      throws InterruptedException {
    try (var city = InThisProcess.on(data)) {
      var commands = new Commands(city);
      new Saturation(SENDERS, warmUp).run(commands::visit);
      var before = commands.sent();
      var begun = System.nanoTime();
      new Saturation(SENDERS, time.multipliedBy(2)).run(commands::visit);
      var ended = System.nanoTime();
      figures.put("commands_per_second", (commands.sent() - before) / ((ended - begun) / 1e9));
      city.awaitPages();
      details.put(
          "pages_caught_up_after_commands_ms",
          Duration.ofNanos(System.nanoTime() - ended).toMillis());
    }
  }
}
