package jp.madoguchi.query.support;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.stream.Collectors;
import jp.madoguchi.shared.calendar.OfficeHours;
import org.jspecify.annotations.Nullable;

/**
 * セル — one value in a file for a spreadsheet. A text that the spreadsheet would take for a formula
 * is marked as a text by an apostrophe, also behind spaces, and in full width.
 */
final class CsvCell {

  private static final String FORMULA = "=+-@＝＋－＠";
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(OfficeHours.ZONE);

  private CsvCell() {}

  static String of(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case Instant moment -> MOMENT.format(moment);
      case Boolean yes -> yes ? "はい" : "いいえ";
      case Number number -> number.toString();
      case Collection<?> several ->
          text(several.stream().map(Object::toString).collect(Collectors.joining(" ")));
      default -> text(value.toString());
    };
  }

  private static String text(String text) {
    return isDangerous(text) ? "'" + text : text;
  }

  private static boolean isDangerous(String text) {
    var bare = text.stripLeading();
    return text.startsWith("\t")
        || text.startsWith("\r")
        || text.startsWith("\n")
        || !bare.isEmpty() && FORMULA.indexOf(bare.charAt(0)) >= 0;
  }
}
