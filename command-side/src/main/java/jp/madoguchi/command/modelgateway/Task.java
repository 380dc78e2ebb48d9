package jp.madoguchi.command.modelgateway;

/** 依頼の種類 — in which words the answer is wanted (AN-14); each has a prompt. */
public enum Task {
  ANSWER("日本語"),
  PLAIN_JAPANESE("やさしい日本語"),
  ENGLISH("英語"),
  SIMPLIFIED_CHINESE("中国語（簡体字）"),
  KOREAN("韓国語"),
  VIETNAMESE("ベトナム語"),
  PORTUGUESE("ポルトガル語");

  private final String label;

  Task(String label) {
    this.label = label;
  }

  /** As staff call it. */
  public String label() {
    return label;
  }
}
