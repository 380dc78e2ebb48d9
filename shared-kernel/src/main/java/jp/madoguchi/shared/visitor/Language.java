package jp.madoguchi.shared.visitor;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** 言語 — the language somebody is best spoken to in, as a BCP 47 tag such as {@code vi}. */
public record Language(@JsonValue String tag) {

  private static final Pattern SHAPE =
      Pattern.compile("[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?");

  /**
   * @throws IllegalArgumentException if it is not of that shape
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Language {
    if (!SHAPE.matcher(tag).matches()) {
      throw new IllegalArgumentException("言語は「en」「zh-Hans」の形で指定してください");
    }
  }

  @Override
  public String toString() {
    return tag;
  }
}
