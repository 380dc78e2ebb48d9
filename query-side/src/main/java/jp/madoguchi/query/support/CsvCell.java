package jp.madoguchi.query.support;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.stream.Collectors;
import jp.madoguchi.platform.web.SpreadsheetText;
import jp.madoguchi.shared.calendar.OfficeHours;
import org.jspecify.annotations.Nullable;

/** セル — one value in a file for a spreadsheet. */
final class CsvCell {

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
          SpreadsheetText.marked(
              several.stream().map(Object::toString).collect(Collectors.joining(" ")));
      default -> SpreadsheetText.marked(value.toString());
    };
  }
}
