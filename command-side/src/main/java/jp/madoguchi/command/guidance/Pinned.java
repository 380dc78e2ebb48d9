package jp.madoguchi.command.guidance;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.platform.guide.Answers;
import jp.madoguchi.shared.contact.ContactEvent.GuidanceAnswered;
import jp.madoguchi.shared.id.GuideId;
import org.axonframework.eventhandling.DomainEventMessage;

/**
 * 来庁者対応の手続判定 — what a contact was judged by since its first answer, and all of its answers.
 *
 * @param begun when the first answer was given: the day that counts
 * @param since when that was recorded; what became known later does not count
 */
record Pinned(GuideId guide, int revision, Instant begun, Instant since, Answers answers) {

  /** None if nothing was answered yet. */
  static Optional<Pinned> of(List<? extends DomainEventMessage<?>> facts) {
    var pinned = Optional.<Pinned>empty();
    for (var fact : facts) {
      if (fact.getPayload() instanceof GuidanceAnswered answered) {
        pinned = Optional.of(pinned.orElseGet(() -> begun(answered, fact)).with(answered));
      }
    }
    return pinned;
  }

  private static Pinned begun(GuidanceAnswered answered, DomainEventMessage<?> fact) {
    return new Pinned(
        answered.guide(),
        answered.revision(),
        answered.happenedAt(),
        fact.getTimestamp(),
        Answers.NONE);
  }

  private Pinned with(GuidanceAnswered answered) {
    return new Pinned(guide, revision, begun, since, answers.with(answered.answers()));
  }
}
