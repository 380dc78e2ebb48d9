package jp.madoguchi.workbench.day;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.workbench.http.Clerk;
import jp.madoguchi.workbench.knowledge.SampleQuestions;
import org.jspecify.annotations.Nullable;

/**
 * 相談 — a question that a clerk asks AIナビ, and what they do with the answer, whatever it is.
 *
 * @param verdict on an answer, if there is one
 * @param expert who is asked if there is none, or it was of no use; nobody if the clerk gives up
 * @param within how long the expert takes
 */
record Counsel(String question, String verdict, @Nullable Clerk expert, Duration within) {

  private static final List<String> QUESTIONS = SampleQuestions.all();
  private static final List<String> VERDICTS = List.of("USED", "EDITED", "NOT_USED", "WRONG");

  /** Now and then somebody asks; about one contact in six. */
  static Optional<Counsel> perhaps(List<Stop> stops, Stop here, Chance chance) {
    if (!chance.of(0.17)) {
      return Optional.empty();
    }
    var question = chance.oneOf(QUESTIONS);
    var verdict = chance.oneOf(VERDICTS, Counsel::often);
    var expert = chance.of(0.6) ? expert(stops, here) : null;
    return Optional.of(new Counsel(question, verdict, expert, chance.minutes(5, 40)));
  }

  Map<String, Object> judged() {
    return switch (verdict) {
      case "EDITED" -> Map.of("verdict", verdict, "wording", "窓口の受付時間を添えて案内した");
      case "WRONG" -> Map.of("verdict", verdict, "reason", "窓口で確かめた内容と異なる");
      default -> Map.of("verdict", verdict);
    };
  }

  private static int often(String verdict) {
    return switch (verdict) {
      case "USED" -> 60;
      case "EDITED" -> 22;
      case "NOT_USED" -> 13;
      default -> 5;
    };
  }

  private static @Nullable Clerk expert(List<Stop> stops, Stop here) {
    return stops.stream()
        .map(Stop::section)
        .filter(section -> !section.id().equals(here.section().id()))
        .findFirst()
        .map(section -> section.clerk(0))
        .orElse(null);
  }
}
