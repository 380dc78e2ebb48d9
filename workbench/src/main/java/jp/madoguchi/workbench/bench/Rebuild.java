package jp.madoguchi.workbench.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import jp.madoguchi.workbench.http.Answer;
import jp.madoguchi.workbench.http.City;
import jp.madoguchi.workbench.server.DataFolder;
import jp.madoguchi.workbench.server.Server;

/**
 * How fast all pages are folded anew. A server that has lost its pages is watched from the moment
 * it can be asked how far behind they are until they are not: that many facts in that time.
 */
record Rebuild(Path jar, Path data, List<String> options) {

  void measure(Map<String, Object> figures, Map<String, Object> details)
      throws InterruptedException {
    DataFolder.deletePages(data);
    var server = Server.start(jar, data, options);
    var begun = System.nanoTime();
    try (var city = server.city()) {
      var behind = firstBehind(city);
      var seen = System.nanoTime();
      city.awaitPages();
      figures.put("replay_events_per_second", behind / seconds(seen));
      details.put("replayed_events_watched", behind);
      details.put("replay_seconds_from_java_jar", seconds(begun));
    }
    server.stop();
  }

  private static double seconds(long since) {
    return (System.nanoTime() - since) / (double) TimeUnit.SECONDS.toNanos(1);
  }

  private static long firstBehind(City city) throws InterruptedException {
    while (true) {
      var pages = city.actuator("/actuator/pages").filter(Answer::isFine);
      if (pages.isPresent() && pages.get().body().path("behind").asLong() > 0) {
        return pages.get().body().path("behind").asLong();
      }
      TimeUnit.MILLISECONDS.sleep(20);
    }
  }
}
