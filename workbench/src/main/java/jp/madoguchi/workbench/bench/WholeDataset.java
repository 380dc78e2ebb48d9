package jp.madoguchi.workbench.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.madoguchi.workbench.http.City;
import jp.madoguchi.workbench.server.LiveHeap;

/** データセットの計測 — a year of contacts as one file: how long it takes, and what it holds in memory. */
final class WholeDataset {

  private static final int LOOK_EVERY = 100_000;

  private final City city;
  private final LiveHeap heap;

  WholeDataset(City city, LiveHeap heap) {
    this.city = city;
    this.heap = heap;
  }

  /** The time is that of a file nobody looks at; the memory is looked at in another one. */
  Map<String, Object> measure() {
    var path =
        "/kpi/datasets/contacts?format=NDJSON&from=%s&to=%s"
            .formatted(YearOfContacts.FIRST, YearOfContacts.LAST);
    var begun = System.nanoTime();
    var rows = read(path, () -> {});
    var taken = Duration.ofNanos(System.nanoTime() - begun).toMillis() / 1_000.0;
    var before = heap.megabytes();
    var most = new double[] {before};
    read(path, () -> most[0] = Math.max(most[0], heap.megabytes()));
    var figures = new LinkedHashMap<String, Object>();
    figures.put("dataset_rows", rows);
    figures.put("dataset_seconds", taken);
    figures.put("dataset_extra_heap_mb", most[0] - before);
    return figures;
  }

  private long read(String path, Runnable look) {
    try (var lines =
        new BufferedReader(
            new InputStreamReader(
                city.download(KpiQuestions.ANALYST, path), StandardCharsets.UTF_8))) {
      var rows = 0L;
      while (lines.readLine() != null) {
        rows++;
        if (rows % LOOK_EVERY == 0) {
          look.run();
        }
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
