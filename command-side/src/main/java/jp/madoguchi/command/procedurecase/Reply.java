package jp.madoguchi.command.procedurecase;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.madoguchi.command.modelgateway.Sentence;
import jp.madoguchi.command.modelgateway.Task;
import jp.madoguchi.shared.procedurecase.Verdict;

/**
 * モデルの返事 — a verdict, then one or two sentences on what it stands.
 *
 * @param grounds for the reader, so readable personal data may be in it
 * @param sources ids of what the grounds cite
 */
record Reply(Verdict verdict, String grounds, Set<String> sources) {

  private static final int MOST_GROUNDS = 2;

  /** Nothing, if it has another form. */
  static Optional<Reply> of(List<Sentence> sentences) {
    if (sentences.size() < 2 || sentences.size() > 1 + MOST_GROUNDS) {
      return Optional.empty();
    }
    var grounds = sentences.subList(1, sentences.size());
    return verdict(sentences.getFirst())
        .map(verdict -> new Reply(verdict, text(grounds), sources(grounds)));
  }

  private static Optional<Verdict> verdict(Sentence first) {
    return Arrays.stream(Verdict.values())
        .filter(verdict -> first.text().equals(Task.opening(verdict)))
        .findFirst();
  }

  private static String text(List<Sentence> grounds) {
    return grounds.stream().map(Sentence::text).map(String::strip).collect(joining());
  }

  private static Set<String> sources(List<Sentence> grounds) {
    return grounds.stream().flatMap(one -> one.sources().stream()).collect(toUnmodifiableSet());
  }

  /** Never the words: logs need none of them. */
  @Override
  public String toString() {
    return "Reply[%s]".formatted(verdict);
  }
}
