package jp.madoguchi.platform.consultation;

import java.util.List;
import jp.madoguchi.shared.consultation.CitedPassage;
import org.jspecify.annotations.Nullable;

/**
 * "What does the city know about this?" — the one question that the command side asks, too: the
 * query bus carries it to whoever has the index.
 *
 * @param meaning where the question lies, if whoever asks has been told: only they know whom it is
 *     about, and what must not leave
 * @param limit how many articles to name at most
 */
public record SearchKnowledge(String question, @Nullable Meaning meaning, int limit) {

  /** Never the words: staff may have typed anything. */
  @Override
  public String toString() {
    return "SearchKnowledge[%d]".formatted(limit);
  }

  /** What was found: answers, or what merely comes near, never both. */
  public record Found(List<CitedPassage> answers, List<CitedPassage> nearMisses) {

    public Found {
      answers = List.copyOf(answers);
      nearMisses = List.copyOf(nearMisses);
    }
  }
}
