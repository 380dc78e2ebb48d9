package jp.madoguchi.workbench.masking;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.concurrent.Callable;
import jp.madoguchi.workbench.server.Report;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** マスキングの採点 — masks sentences in which names are marked, and says how many were found. */
@Command(
    name = "evaluate-masking",
    description = "Masks sentences in which names are marked and prints how many were found.",
    mixinStandardHelpOptions = true)
public final class EvaluateMasking implements Callable<Integer> {

  @Parameters(
      paramLabel = "FILE",
      description =
          "A JSON array of {\"text\", \"entities\": [{\"name\", \"span\": [from, to], \"type\"}]}")
  private Path file = Path.of("");

  @Option(names = "--json", description = "Writes the figures and the misses into this file")
  private @Nullable Path json;

  @Override
  public Integer call() throws IOException {
    var evaluation = evaluation();
    var figures = evaluation.figures();
    figures.forEach((name, value) -> System.out.printf("  %-28s %s%n", name, shown(value)));
    evaluation.misses().forEach(miss -> System.out.println("  missed: " + miss));
    var report = new LinkedHashMap<>(figures);
    report.put("misses", evaluation.misses());
    new Report(report).writeTo(json);
    return 0;
  }

  private MaskingEvaluation evaluation() throws IOException {
    try (var sentences = Files.newInputStream(file)) {
      return MaskingEvaluation.of(MarkedSentence.read(sentences));
    }
  }

  private static String shown(Object value) {
    return value instanceof Double number ? "%.4f".formatted(number) : value.toString();
  }
}
