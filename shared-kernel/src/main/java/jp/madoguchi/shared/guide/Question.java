package jp.madoguchi.shared.guide;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 質問 — what a visitor is asked.
 *
 * @param key 管理名: by which it is known; never changes its meaning
 * @param text what is read out
 * @param explanation what helps to answer, if anything does
 * @param order 並び順: of two questions that settle the same, the lower one is asked
 * @param choices 選択肢; はい and いいえ for {@link Form#YES_NO}
 * @param after it is asked once one of these holds; always, if there is none
 */
public record Question(
    String key,
    String text,
    @Nullable String explanation,
    int order,
    Form form,
    List<Choice> choices,
    List<Edge> after) {

  public Question {
    choices = List.copyOf(choices);
    after = List.copyOf(after);
  }

  /**
   * 選択肢 — one answer that can be given.
   *
   * @param label what is shown; within its question, also its name
   */
  public record Choice(String label, @Nullable String explanation) {}

  public Optional<Choice> choice(String label) {
    return choices.stream().filter(choice -> choice.label().equals(label)).findFirst();
  }

  /** Whether several choices can be true at once, and none of them, too. */
  public boolean takesSeveral() {
    return form == Form.MULTIPLE;
  }
}
