package jp.madoguchi.shared.contact;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * 窓口 — a window at a section, by its sign: up to four letters or digits and 番 or 番窓口, such as
 * {@code 3番}.
 */
public record Window(@JsonValue String value) {

  private static final Pattern SHAPE = Pattern.compile("[0-9A-Za-z]{1,4}(?:番|番窓口)?");

  /**
   * @throws IllegalArgumentException if it is not of that shape
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Window {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("窓口は「3番」の形で指定してください");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
