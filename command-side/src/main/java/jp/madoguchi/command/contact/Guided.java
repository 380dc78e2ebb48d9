package jp.madoguchi.command.contact;

import static jp.madoguchi.command.contact.ContactRejection.GUIDANCE_IS_PINNED;

import java.util.List;
import jp.madoguchi.command.support.AnswerGuidance;
import jp.madoguchi.platform.guide.Answers;
import jp.madoguchi.shared.contact.ContactEvent;
import jp.madoguchi.shared.contact.ContactEvent.GuidanceAnswered;
import jp.madoguchi.shared.id.GuideId;
import org.jspecify.annotations.Nullable;

/**
 * 手続判定 — what was answered so far, by one revision of one guide.
 *
 * @param guide none before the first answer
 */
record Guided(@Nullable GuideId guide, int revision, Answers answers) {

  static final Guided NOT_YET = new Guided(null, 0, Answers.NONE);

  boolean hasBegun() {
    return guide != null;
  }

  List<ContactEvent> answer(AnswerGuidance command) {
    var news = answers.newIn(command.answers());
    if (news.isEmpty()) {
      return ContactState.NOT_NEWS;
    }
    requireSameGuide(command);
    return List.of(
        new GuidanceAnswered(
            command.contactId(), command.guide(), command.revision(), news, command.happenedAt()));
  }

  Guided after(ContactEvent event) {
    return event instanceof GuidanceAnswered answered
        ? new Guided(answered.guide(), answered.revision(), answers.with(answered.answers()))
        : this;
  }

  private void requireSameGuide(AnswerGuidance command) {
    if (guide != null && !(guide.equals(command.guide()) && revision == command.revision())) {
      throw GUIDANCE_IS_PINNED.because("この来庁者対応の手続判定は、ガイドの第%d版で始まっています", revision);
    }
  }
}
