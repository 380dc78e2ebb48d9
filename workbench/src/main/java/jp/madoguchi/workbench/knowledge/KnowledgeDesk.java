package jp.madoguchi.workbench.knowledge;

import java.util.Map;
import jp.madoguchi.workbench.http.City;
import jp.madoguchi.workbench.http.Clerk;

/** ナレッジ担当 — whoever keeps the knowledge of a city brings it the sample pages. */
public final class KnowledgeDesk {

  private static final Clerk EDITOR = new Clerk("staff-noguchi", "dept-general-affairs");

  private KnowledgeDesk() {}

  /** What the city says to the sample pages, in one line; pages that it has already are no news. */
  public static String bringSamplePagesTo(City city) {
    var answer =
        city.ask(
            EDITOR,
            "/knowledge/import",
            Map.of(
                "format", "JSON_LINES",
                "department", EDITOR.department(),
                "content", SamplePages.jsonLines()));
    return answer.isFine()
        ? "Knowledge: %s articles new, %s revised, %s as they were, %s refused"
            .formatted(
                answer.body().path("created"),
                answer.body().path("revised"),
                answer.body().path("unchanged"),
                answer.body().path("refused").size())
        : "Knowledge: not taken (%d %s)".formatted(answer.status(), answer.code());
  }
}
