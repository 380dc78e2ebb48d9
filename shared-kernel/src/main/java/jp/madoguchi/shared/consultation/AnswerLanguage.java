package jp.madoguchi.shared.consultation;

/** 回答の言葉 — in which words the answer is wanted, to be read to a resident (AN-14). */
public enum AnswerLanguage {
  JAPANESE("日本語"),
  PLAIN_JAPANESE("やさしい日本語"),
  ENGLISH("英語"),
  SIMPLIFIED_CHINESE("中国語（簡体字）"),
  KOREAN("韓国語"),
  VIETNAMESE("ベトナム語"),
  PORTUGUESE("ポルトガル語");

  private final String label;

  AnswerLanguage(String label) {
    this.label = label;
  }

  /** The Japanese word shown to people. */
  public String label() {
    return label;
  }
}
