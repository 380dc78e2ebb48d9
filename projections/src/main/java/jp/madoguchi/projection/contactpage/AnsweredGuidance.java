package jp.madoguchi.projection.contactpage;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import jp.madoguchi.shared.contact.ContactEvent;
import jp.madoguchi.shared.contact.ContactEvent.GuidanceAnswered;
import jp.madoguchi.shared.guide.GivenAnswer;
import jp.madoguchi.shared.id.GuideId;
import org.jspecify.annotations.Nullable;

/**
 * 手続判定 — what the visitor answered, and by which revision of which guide it is judged.
 *
 * @param answers as they stand now, in the order in which the questions were first answered
 * @param answeredAt when the last of them was given
 */
public record AnsweredGuidance(
    GuideId guide, int revision, List<GivenAnswer> answers, Instant answeredAt) {

  public AnsweredGuidance {
    answers = List.copyOf(answers);
  }

  static @Nullable AnsweredGuidance after(@Nullable AnsweredGuidance guidance, ContactEvent event) {
    if (!(event instanceof GuidanceAnswered answered)) {
      return guidance;
    }
    var before = guidance == null ? List.<GivenAnswer>of() : guidance.answers;
    return new AnsweredGuidance(
        answered.guide(),
        answered.revision(),
        merged(before, answered.answers()),
        answered.happenedAt());
  }

  private static List<GivenAnswer> merged(List<GivenAnswer> before, List<GivenAnswer> news) {
    var kept =
        before.stream().map(answer -> find(news, answer.question()).findFirst().orElse(answer));
    var added = news.stream().filter(answer -> find(before, answer.question()).count() == 0);
    return Stream.concat(kept, added).toList();
  }

  private static Stream<GivenAnswer> find(List<GivenAnswer> answers, String question) {
    return answers.stream().filter(answer -> answer.question().equals(question));
  }
}
