package jp.madoguchi.workbench.knowledge;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.madoguchi.workbench.http.Answer;
import jp.madoguchi.workbench.http.City;
import jp.madoguchi.workbench.http.Clerk;
import tools.jackson.databind.JsonNode;

/**
 * ナレッジ担当 — whoever keeps the knowledge of a city brings it the sample pages, section by section:
 * what turns out to be wrong is put right by the section that owns it.
 */
public final class KnowledgeDesk {

  private static final Clerk EDITOR = new Clerk("staff-noguchi", "dept-general-affairs");

  private KnowledgeDesk() {}

  /** What the city says to the sample pages, in one line; pages that it has already are no news. */
  public static String bringSamplePagesTo(City city) {
    var owners = new PageOwners(EDITOR.department());
    var answers =
        SamplePages.jsonLines()
            .lines()
            .collect(groupingBy(owners::of, TreeMap::new, joining("\n")))
            .entrySet()
            .stream()
            .map(pages -> brought(city, pages.getKey(), pages.getValue()))
            .toList();
    return answers.stream()
        .filter(answer -> !answer.isFine())
        .findFirst()
        .map(answer -> "Knowledge: not taken (%d %s)".formatted(answer.status(), answer.code()))
        .orElseGet(() -> counted(answers.stream().map(Answer::body).toList()));
  }

  private static Answer brought(City city, String department, String pages) {
    return city.ask(
        EDITOR,
        "/knowledge/import",
        Map.of("format", "JSON_LINES", "department", department, "content", pages));
  }

  private static String counted(List<JsonNode> answers) {
    return "Knowledge: %d articles new, %d revised, %d as they were, %d refused"
        .formatted(
            sum(answers, "created"),
            sum(answers, "revised"),
            sum(answers, "unchanged"),
            answers.stream().mapToInt(answer -> answer.path("refused").size()).sum());
  }

  private static int sum(List<JsonNode> answers, String count) {
    return answers.stream().mapToInt(answer -> answer.path(count).asInt()).sum();
  }
}
