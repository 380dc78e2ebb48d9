package jp.madoguchi.command.guide;

import java.util.List;
import jp.madoguchi.platform.guide.Inspection;
import jp.madoguchi.shared.guide.GuideRevision;
import jp.madoguchi.shared.guide.GuidedProcedure;
import jp.madoguchi.shared.guide.Question;

/** ガイドの内容 — what a revision says, before it has a number. It can be used as it is. */
record GuideContent(List<Question> questions, List<GuidedProcedure> procedures) {

  /**
   * @throws IllegalArgumentException if it contradicts itself, or is too large
   */
  GuideContent {
    Inspection.of(new GuideRevision(1, questions, procedures)).stream()
        .findFirst()
        .ifPresent(
            flaw -> {
              throw new IllegalArgumentException(
                  "%s %s".formatted(flaw.key(), flaw.sentence()).strip());
            });
  }

  /** This content as the given revision of a guide. */
  GuideRevision numbered(int revision) {
    return new GuideRevision(revision, questions, procedures);
  }
}
