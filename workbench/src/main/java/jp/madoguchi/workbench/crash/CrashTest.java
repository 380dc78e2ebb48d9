package jp.madoguchi.workbench.crash;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import jp.madoguchi.workbench.server.DataFolder;
import jp.madoguchi.workbench.server.Hardware;
import jp.madoguchi.workbench.server.Jar;
import jp.madoguchi.workbench.server.Report;
import me.tongfei.progressbar.ProgressBar;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** 停電試験 — kills the server in the middle of writes, and counts what was lost or done twice. */
@Command(
    name = "crash-test",
    description =
        "Kills a server of its own with SIGKILL, again and again, in the middle of writes.",
    mixinStandardHelpOptions = true)
public final class CrashTest implements Callable<Integer> {

  @Option(names = "--cycles", defaultValue = "30", description = "Default: ${DEFAULT-VALUE}")
  private int cycles;

  @Option(names = "--json", description = "Writes the figures into this file")
  private @Nullable Path json;

  @Option(names = "--jar", description = "The server; by default the one built here")
  private @Nullable Path jar;

  @Option(names = "--writers", defaultValue = "8", description = "Default: ${DEFAULT-VALUE}")
  private int writers;

  @Option(names = "--seed", defaultValue = "7", description = "Default: ${DEFAULT-VALUE}")
  private long seed;

  @Override
  public Integer call() throws InterruptedException {
    var begun = System.nanoTime();
    var data = DataFolder.create("crash");
    var verdict = new Verdict();
    var cycle = new Cycles(Jar.orBuilt(jar), data, writers, seed, verdict);
    try (var bar = new ProgressBar("Crashing", cycles)) {
      for (var n = 0; n < cycles; n++) {
        cycle.next();
        bar.step();
      }
    }
    cycle.finish();
    var report = report(verdict, cycle, TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun));
    System.out.print(report.table());
    report.writeTo(json);
    return farewell(verdict, data);
  }

  private Report report(Verdict verdict, Cycles cycle, long seconds) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("cycles", cycles);
    fields.put("acknowledged", verdict.acknowledged.sum());
    fields.put("lost", verdict.lost.sum());
    fields.put("doubled", verdict.doubled.sum());
    fields.put("pages_differing", verdict.differing.size());
    fields.put("answers_lost_in_a_crash", verdict.unsure.sum());
    fields.put("lives", cycle.witnesses().size());
    fields.put("kills", cycle.kills());
    fields.put("unexpected_refusals", verdict.unexpected);
    fields.put("seconds", seconds);
    fields.put("settings", settings());
    fields.put("hardware", Hardware.describe());
    return new Report(fields);
  }

  private LinkedHashMap<String, Object> settings() {
    var settings = new LinkedHashMap<String, Object>();
    settings.put("stores", "embedded, fsync and synchronous_commit on");
    settings.put("writers", writers);
    settings.put("seed", seed);
    return settings;
  }

  /** What was found wrong is left to be looked at. */
  private static int farewell(Verdict verdict, Path data) {
    if (verdict.isClean()) {
      DataFolder.delete(data);
      return 0;
    }
    verdict.differing.stream().limit(20).forEach(page -> System.out.println("  differs: " + page));
    System.out.println("  left to be looked at: " + data);
    return 1;
  }
}
