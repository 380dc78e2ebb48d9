package jp.madoguchi.query.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * しおり — the last row of a page of a list: the moment or day it is sorted by, and its own name.
 * Callers pass it back unread.
 */
public record Cursor(String key, String id) {

  private static final Pattern SHAPE =
      Pattern.compile("(?<key>[0-9TZ:.-]{10,30})~(?<id>[a-z0-9-]{6,80}(?::[A-Z]{1,20})?)");

  private static final DateTimeFormatter STORED =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  /** The row of that moment, as moments are written in the page store. */
  public static Cursor at(Instant moment, String id) {
    return new Cursor(STORED.format(moment), id);
  }

  public static Cursor on(LocalDate day, String id) {
    return new Cursor(day.toString(), id);
  }

  /** As callers see it. */
  public String encoded() {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString("%s~%s".formatted(key, id).getBytes(UTF_8));
  }

  /**
   * @throws IllegalArgumentException if it is none of ours
   */
  static Cursor decoded(String text) {
    var shape = SHAPE.matcher(new String(Base64.getUrlDecoder().decode(text), UTF_8));
    if (!shape.matches()) {
      throw new IllegalArgumentException("This cursor was not made here");
    }
    return new Cursor(shape.group("key"), shape.group("id"));
  }
}
