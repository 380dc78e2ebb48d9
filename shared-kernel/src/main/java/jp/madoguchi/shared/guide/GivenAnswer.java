package jp.madoguchi.shared.guide;

import java.util.List;

/**
 * 回答 — what was answered to one question. Choices, and never free text.
 *
 * @param question the 管理名 of the question
 * @param choices the choices, in the order of the question; none if no choice holds
 */
public record GivenAnswer(String question, List<String> choices) {

  public GivenAnswer {
    choices = List.copyOf(choices);
  }
}
