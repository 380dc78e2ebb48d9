package jp.madoguchi.proof.bundle;

import java.util.List;
import jp.madoguchi.proof.note.Checkpoint;
import org.jspecify.annotations.Nullable;

/**
 * 検証結果 — whether a bundle is whole.
 *
 * @param facts how many were compared
 * @param checkpoint to which all proofs lead; none if there is none
 * @param key the key that sealed it, as {@code name+id}
 * @param problems all that is wrong, at most a thousand of them
 */
public record Report(
    @Nullable Manifest manifest,
    long facts,
    @Nullable Checkpoint checkpoint,
    String key,
    List<Problem> problems) {

  public Report {
    problems = List.copyOf(problems);
  }

  public boolean isWhole() {
    return problems.isEmpty() && checkpoint != null && manifest != null;
  }

  /** One line. */
  public String verdict() {
    var known = checkpoint;
    if (!isWhole() || known == null || manifest == null) {
      return "不完全 NOT WHOLE: %s"
          .formatted(
              problems.size() == 1
                  ? "1 thing is wrong"
                  : "%,d things are wrong".formatted(problems.size()));
    }
    return "完全 WHOLE: %,d facts (%s) of the %,d that were signed at %s; sealed by %s"
        .formatted(facts, told(manifest), known.size(), known.at(), key);
  }

  private static String told(Manifest manifest) {
    return manifest.subject() == null
        ? manifest.scope()
        : manifest.scope() + " " + manifest.subject();
  }
}
