package jp.madoguchi.command.visitor;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import jp.madoguchi.platform.privacy.FreeText;

/** 宛名番号 — up to 15 digits, taken whatever its check digit: old numbers have none (JUKI-130). */
record ResidentNumber(@JsonValue String value) {

  private static final Pattern SHAPE = Pattern.compile("[0-9]{1,15}");

  /**
   * @throws IllegalArgumentException if it is not of that shape
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  ResidentNumber {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("宛名番号は15桁以内の数字で入力してください");
    }
    new FreeText(value);
  }

  FreeText text() {
    return new FreeText(value);
  }

  /** Never the digits: logs need none of them. */
  @Override
  public String toString() {
    return "ResidentNumber";
  }
}
