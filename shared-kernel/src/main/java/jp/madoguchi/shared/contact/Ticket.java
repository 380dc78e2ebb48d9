package jp.madoguchi.shared.contact;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * 発券番号 — the number the visitor holds, one for the whole visit: up to three capitals, a hyphen, up
 * to five digits, such as {@code A-101}.
 */
public record Ticket(@JsonValue String value) {

  private static final Pattern SHAPE = Pattern.compile("[A-Z]{1,3}-[0-9]{1,5}");

  /**
   * @throws IllegalArgumentException if it is not of that shape
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Ticket {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("発券番号は「A-101」の形で指定してください");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
