package jp.madoguchi.workbench.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import jp.madoguchi.proof.bundle.BundleVerifier;
import jp.madoguchi.workbench.server.DataFolder;
import jp.madoguchi.workbench.server.Hardware;
import jp.madoguchi.workbench.server.Report;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** 証跡の計測 — how fast facts are proved, compared again, written into a bundle, and verified. */
@Command(
    name = "bench-proof",
    description = "Measures how fast facts are proved, exported and verified.",
    mixinStandardHelpOptions = true)
public final class ProofBench implements Callable<Integer> {

  @Option(names = "--facts", defaultValue = "300000", description = "Default: ${DEFAULT-VALUE}")
  private int facts;

  @Option(names = "--data", description = "A folder that is filled if it is empty, and is kept")
  private @Nullable Path kept;

  @Option(names = "--json", description = "Writes the figures into this file")
  private @Nullable Path json;

  @Override
  public Integer call() throws IOException, InterruptedException {
    var data = kept == null ? DataFolder.create("proof") : kept.toAbsolutePath();
    if (Files.notExists(data.resolve("facts"))) {
      OrdinaryVisits.fill(data, facts);
    }
    var figures = new LinkedHashMap<String, Object>();
    var bundle = data.resolve("bundle.zip");
    try (var city = ProvedCity.of(data)) {
      figures.put("facts", city.facts());
      figures.put("proved_facts_per_second", city.proveAnew());
      figures.put("compared_facts_per_second", city.compareAll());
      figures.put("exported_facts_per_second", city.exportAll(bundle));
    }
    figures.put("bundle_mb", Files.size(bundle) >> 20);
    verify(bundle, figures);
    figures.put("hardware", Hardware.describe());
    var report = new Report(figures);
    System.out.print(report.table());
    report.writeTo(json);
    Files.delete(bundle);
    if (kept == null) {
      DataFolder.delete(data);
    }
    return 0;
  }

  /** The first time with code that has never run, as a command does. */
  private static void verify(Path bundle, Map<String, Object> figures) throws IOException {
    var verifier = new BundleVerifier(Set.of(), List.of());
    for (var time : List.of("first", "second", "third")) {
      var begun = System.nanoTime();
      var report = verifier.verify(bundle);
      var seconds = (System.nanoTime() - begun) / 1e9;
      if (!report.isWhole()) {
        throw new IllegalStateException(report.verdict());
      }
      figures.put("verified_facts_per_second_" + time, report.facts() / seconds);
    }
  }
}
