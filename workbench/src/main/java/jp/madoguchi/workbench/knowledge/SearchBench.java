package jp.madoguchi.workbench.knowledge;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import jp.madoguchi.command.knowledge.ThesaurusSeed;
import jp.madoguchi.projection.passage.PassageIndex;
import jp.madoguchi.query.knowledgesearch.Meanings;
import jp.madoguchi.query.knowledgesearch.PassageSearch;
import jp.madoguchi.query.knowledgesearch.Thesaurus;
import jp.madoguchi.workbench.http.Latencies;
import jp.madoguchi.workbench.server.Hardware;
import jp.madoguchi.workbench.server.Report;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** ナレッジ検索の計測 — how fast one of many passages is found, one question after the other. */
@Command(
    name = "bench-search",
    description = "Measures how fast an answer is found among many passages.",
    mixinStandardHelpOptions = true)
public final class SearchBench implements Callable<Integer> {

  @Option(names = "--passages", defaultValue = "10000", description = "Default: ${DEFAULT-VALUE}")
  private int passages;

  @Option(names = "--rounds", defaultValue = "20", description = "Default: ${DEFAULT-VALUE}")
  private int rounds;

  @Option(names = "--json", description = "Writes the figures into this file")
  private @Nullable Path json;

  @Override
  public Integer call() {
    var index = new PassageIndex();
    var begun = System.nanoTime();
    var indexed = fill(index);
    var filled = (System.nanoTime() - begun) / 1_000_000;
    var search =
        new PassageSearch(index, Thesaurus.of(ThesaurusSeed.synonyms()), new Meanings(index));
    var questions = questions();
    ask(search, questions, 2); // Warms up.
    var found = ask(search, questions, rounds);
    var figures = new LinkedHashMap<String, Object>();
    figures.put("passages", indexed);
    figures.put("index_ms", filled);
    figures.put("searches", (long) rounds * questions.size());
    figures.put("search_p50_ms", found.percentile(50));
    figures.put("search_p99_ms", found.percentile(99));
    figures.put("search_max_ms", found.percentile(100));
    figures.put("hardware", Hardware.describe());
    var report = new Report(figures);
    System.out.print(report.table());
    report.writeTo(json);
    return 0;
  }

  /** The sample pages again and again, under other names, until there are as many as asked. */
  private int fill(PassageIndex index) {
    var pages = SamplePages.read();
    var indexed = 0;
    for (var i = 0; indexed < passages; i++) {
      var page = pages.get(i % pages.size());
      var article = page.id() + "-" + i / pages.size();
      index.put(article, page.title(), page.body());
      indexed += index.of(article).size();
    }
    index.show();
    return indexed;
  }

  private static List<String> questions() {
    var file = SearchBench.class.getResourceAsStream("/knowledge/questions-tuning.json");
    return LabelledQuestion.read(requireNonNull(file)).stream()
        .map(LabelledQuestion::question)
        .toList();
  }

  private static Latencies ask(PassageSearch search, List<String> questions, int rounds) {
    var latencies = new Latencies();
    for (var round = 0; round < rounds; round++) {
      for (var question : questions) {
        var begun = System.nanoTime();
        search.find(question, 5);
        latencies.record(System.nanoTime() - begun);
      }
    }
    return latencies;
  }
}
