package jp.madoguchi.command.visitor;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import jp.madoguchi.platform.privacy.FreeText;

/** 郵便番号 — seven digits, with or without a hyphen. */
record PostalCode(@JsonValue String value) {

  private static final Pattern SHAPE = Pattern.compile("[0-9]{3}-?[0-9]{4}");

  /**
   * @throws IllegalArgumentException if it is not of that shape
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  PostalCode {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("郵便番号は7桁の数字で入力してください");
    }
    new FreeText(value);
  }

  FreeText text() {
    return new FreeText(value);
  }

  /** Never the digits: logs need none of them. */
  @Override
  public String toString() {
    return "PostalCode";
  }
}
