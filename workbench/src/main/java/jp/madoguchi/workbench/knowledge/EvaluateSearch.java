package jp.madoguchi.workbench.knowledge;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import jp.madoguchi.command.modelgateway.Embeddings;
import jp.madoguchi.command.modelgateway.KnownPerson;
import jp.madoguchi.command.modelgateway.Placing;
import jp.madoguchi.workbench.knowledge.Evaluation.Outcome;
import jp.madoguchi.workbench.server.Report;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** 検索の採点 — asks labelled questions of the sample pages and says how many were answered rightly. */
@Command(
    name = "evaluate-search",
    description =
        "Asks labelled questions of the sample pages and prints how well they were answered.",
    mixinStandardHelpOptions = true)
public final class EvaluateSearch implements Callable<Integer> {

  @Parameters(
      paramLabel = "FILE",
      description =
          "A JSON array of {\"id\", \"question\", \"relevant\": [page ids], \"answerable\"}")
  private Path file = Path.of("");

  @Option(names = "--json", description = "Writes the figures into this file")
  private @Nullable Path json;

  @Option(
      names = "--embeddings",
      description = "An OpenAI-compatible endpoint, with /v1: its embeddings are fused with words")
  private @Nullable URI embeddings;

  @Option(names = "--embedding-model", defaultValue = "fake", description = "Its model")
  private String embeddingModel = "";

  @Override
  public Integer call() throws IOException {
    var evaluation = evaluation(questions());
    var figures = evaluation.figures();
    figures.forEach((name, value) -> System.out.printf("  %-28s %s%n", name, shown(value)));
    evaluation.misses().forEach(miss -> System.out.println(told(miss)));
    new Report(figures).writeTo(json);
    return 0;
  }

  private Evaluation evaluation(List<LabelledQuestion> questions) {
    if (embeddings == null) {
      return Evaluation.of(SamplePages.search(), questions);
    }
    var provider = Embeddings.patient(embeddings, embeddingModel);
    return Evaluation.of(
        SamplePages.search(provider::ofPassages),
        questions,
        question -> provider.ofQuestion(question, KnownPerson.nobody()).map(Placing::meaning));
  }

  private List<LabelledQuestion> questions() throws IOException {
    try (var questions = Files.newInputStream(file)) {
      return LabelledQuestion.read(questions);
    }
  }

  private static String shown(Object value) {
    return value instanceof Double number ? "%.3f".formatted(number) : value.toString();
  }

  private static String told(Outcome miss) {
    var asked = miss.asked();
    var what = miss.answered() ? "answered" : "declined";
    return "  %s «%s» %s: %s, for %s"
        .formatted(asked.id(), asked.question(), what, miss.listed(), asked.relevant());
  }
}
