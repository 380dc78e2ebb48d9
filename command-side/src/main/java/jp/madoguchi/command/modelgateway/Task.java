package jp.madoguchi.command.modelgateway;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import jp.madoguchi.shared.procedurecase.Verdict;

/**
 * 依頼の種類 — in which words an answer is wanted (AN-14), or a judgement on one 審査項目 (AN-13); each has
 * a prompt.
 */
public enum Task {
  ANSWER("日本語"),
  PLAIN_JAPANESE("やさしい日本語"),
  ENGLISH("英語"),
  SIMPLIFIED_CHINESE("中国語（簡体字）"),
  KOREAN("韓国語"),
  VIETNAMESE("ベトナム語"),
  PORTUGUESE("ポルトガル語"),

  /** Begins with one {@link #opening}, and says on what it stands. */
  REVIEW("日本語");

  private final String label;

  Task(String label) {
    this.label = label;
  }

  /** As staff call it. */
  public String label() {
    return label;
  }

  /** Whether the words of the sources can be looked for in the answer. */
  boolean isInTheWordsOfTheSources() {
    return this == ANSWER || this == REVIEW;
  }

  /** The lines of which one begins the answer; none where there is no such form. */
  Set<String> openings() {
    return this == REVIEW
        ? Arrays.stream(Verdict.values()).map(Task::opening).collect(Collectors.toSet())
        : Set.of();
  }

  /** The line by which a judgement begins. */
  public static String opening(Verdict verdict) {
    return "判定：" + verdict.label();
  }
}
