package jp.madoguchi.command.modelgateway;

import java.util.List;
import jp.madoguchi.shared.id.DepartmentId;

/**
 * モデルへの依頼 — what is asked, of which sources, for whose section and about whom. It is readable, and
 * is masked before anything leaves.
 *
 * @param department whose budget of the day pays for it
 * @param sources what the answer must stand on, the best first; without any nothing is asked
 * @param person what is known of the visitor concerned, so that none of it leaves
 */
public record ModelRequest(
    DepartmentId department,
    Task task,
    String question,
    List<SourceText> sources,
    KnownPerson person) {

  private static final int MOST_SOURCES = 20;

  /**
   * @throws IllegalArgumentException without a question or a source, or with more than 20 sources
   */
  public ModelRequest {
    sources = List.copyOf(sources);
    if (question.isBlank() || sources.isEmpty() || sources.size() > MOST_SOURCES) {
      throw new IllegalArgumentException("A question, and 1 to 20 sources, are asked together");
    }
  }

  /** Never the words: logs need none of them. */
  @Override
  public String toString() {
    return "ModelRequest[%s, %s, %d sources]".formatted(department, task, sources.size());
  }
}
