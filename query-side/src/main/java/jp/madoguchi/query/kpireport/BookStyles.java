package jp.madoguchi.query.kpireport;

import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import jp.madoguchi.shared.kpi.Unit;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * How the cells of a workbook look: numbers stay numbers, and are shown in their units. {@code
 * shades} are for cells that are the darker the more is in them.
 */
final class BookStyles {

  private static final String[] SHADES = {
    "F3F5F6", "DFEBF2", "B9D4E4", "8AB7D1", "3F7EA6", "1D4F6E"
  };

  private static final String FONT = "BIZ UDPゴシック";
  private static final String DURATION = "[h]:mm:ss";
  private static final String PERCENT = "0.0%";
  private static final String PLAIN = "#,##0.##";
  private static final String COUNT = "#,##0";
  private static final short LARGE = 16;
  private static final short USUAL = 10;
  private static final int DARK_FROM = 4;

  private final XSSFWorkbook book;
  private final Map<Unit, CellStyle> amounts = new EnumMap<>(Unit.class);
  final CellStyle title;
  final CellStyle heading;
  final CellStyle headingOfNumbers;
  final CellStyle text;
  final CellStyle count;
  final CellStyle share;
  final List<CellStyle> shades;

  BookStyles(XSSFWorkbook book) {
    this.book = book;
    title = lettered(LARGE, true, null);
    heading = heading();
    headingOfNumbers = heading();
    headingOfNumbers.setAlignment(HorizontalAlignment.RIGHT);
    text = wrapped();
    count = formatted(COUNT);
    share = formatted(PERCENT);
    shades = IntStream.range(0, SHADES.length).mapToObj(this::shaded).toList();
    for (var unit : Unit.values()) {
      amounts.put(unit, formatted(format(unit)));
    }
  }

  CellStyle of(Unit unit) {
    return Objects.requireNonNull(amounts.get(unit));
  }

  private CellStyle shaded(int shade) {
    var style = lettered(USUAL, false, shade >= DARK_FROM ? "FFFFFF" : null);
    style.setFillForegroundColor(color(SHADES[shade]));
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    style.setDataFormat(book.createDataFormat().getFormat(COUNT));
    return style;
  }

  private static String format(Unit unit) {
    return switch (unit) {
      case SECONDS -> DURATION;
      case SHARE -> PERCENT;
      default -> PLAIN;
    };
  }

  private XSSFCellStyle formatted(String format) {
    var style = lettered(USUAL, false, null);
    style.setDataFormat(book.createDataFormat().getFormat(format));
    style.setVerticalAlignment(VerticalAlignment.TOP);
    return style;
  }

  private CellStyle wrapped() {
    var style = lettered(USUAL, false, null);
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    return style;
  }

  private CellStyle heading() {
    var style = lettered(USUAL, true, null);
    style.setFillForegroundColor(color("E4EEF4"));
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    style.setBorderBottom(BorderStyle.THIN);
    style.setWrapText(true);
    return style;
  }

  private XSSFCellStyle lettered(short height, boolean bold, @Nullable String color) {
    var font = book.createFont();
    font.setFontName(FONT);
    font.setFontHeightInPoints(height);
    font.setBold(bold);
    if (color != null) {
      font.setColor(color(color));
    }
    var style = book.createCellStyle();
    style.setFont(font);
    return style;
  }

  private static XSSFColor color(String hex) {
    return new XSSFColor(HexFormat.of().parseHex(hex), null);
  }
}
