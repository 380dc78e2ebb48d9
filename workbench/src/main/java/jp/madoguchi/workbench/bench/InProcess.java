package jp.madoguchi.workbench.bench;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import jp.madoguchi.allinone.AllInOneApplication;
import jp.madoguchi.workbench.http.City;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** What is measured inside the process: commands through the gateway, while pages are folded. */
record InProcess(Path data, Duration warmUp, Duration time) {

  private static final int SENDERS = 16;

  void measure(Map<String, Object> figures, Map<String, Object> details)
      throws InterruptedException {
    try (var city = start()) {
      var commands = new Commands(city);
      new Saturation(SENDERS, warmUp).run(commands::visit);
      var before = commands.sent();
      var begun = System.nanoTime();
      new Saturation(SENDERS, time.multipliedBy(2)).run(commands::visit);
      var seconds = (System.nanoTime() - begun) / 1e9;
      figures.put("commands_per_second", (commands.sent() - before) / seconds);
      details.put("pages_caught_up_after_commands_ms", caughtUp(city));
    }
  }

  private ConfigurableApplicationContext start() {
    return SpringApplication.run(
        AllInOneApplication.class,
        "--madoguchi.data=" + data,
        "--server.port=0",
        "--logging.level.root=error",
        "--logging.level.jp.madoguchi=error");
  }

  private long caughtUp(ConfigurableApplicationContext context) throws InterruptedException {
    var begun = System.nanoTime();
    var port = context.getEnvironment().getRequiredProperty("local.server.port");
    try (var city = City.withStaffOf(data, URI.create("http://localhost:" + port))) {
      city.awaitPages();
    }
    return Duration.ofNanos(System.nanoTime() - begun).toMillis();
  }
}
