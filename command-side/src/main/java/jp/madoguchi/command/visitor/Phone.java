package jp.madoguchi.command.visitor;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import jp.madoguchi.platform.privacy.FreeText;

/** 電話番号 — half-width, with or without hyphens, such as {@code 0166-00-0000}. */
record Phone(@JsonValue String value) {

  private static final Pattern SHAPE = Pattern.compile("\\+?[0-9][0-9()-]{3,22}[0-9]");

  /**
   * @throws IllegalArgumentException if it is not of that shape
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  Phone {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("電話番号は半角数字とハイフンで入力してください");
    }
    new FreeText(value);
  }

  FreeText text() {
    return new FreeText(value);
  }

  /** Never the digits: logs need none of them. */
  @Override
  public String toString() {
    return "Phone";
  }
}
