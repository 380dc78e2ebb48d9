package jp.madoguchi.query.kpireport;

import java.util.List;
import jp.madoguchi.platform.web.SpreadsheetText;
import jp.madoguchi.shared.kpi.Unit;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** シート — one sheet of a workbook, written from top to bottom. No text in it becomes a formula. */
final class Leaf {

  private static final int CHARACTER = 256;
  private static final double SECONDS_A_DAY = 86_400;

  private static final float LINE_POINTS = 15;
  private static final int JAPANESE_FROM = 0x1100;

  private final BookStyles styles;
  private final XSSFSheet sheet;
  private int next;
  private @Nullable Row heads;

  /** 量 — a value in its unit; none if nothing is known. */
  record Amount(@Nullable Double value, Unit unit) {

    static Amount of(@Nullable Long value, Unit unit) {
      return new Amount(value == null ? null : (Double) value.doubleValue(), unit);
    }
  }

  /**
   * @param widths of the columns, in characters
   */
  Leaf(XSSFWorkbook book, BookStyles styles, String name, String foot, int... widths) {
    this.styles = styles;
    this.sheet = book.createSheet(name);
    for (var column = 0; column < widths.length; column++) {
      sheet.setColumnWidth(column, widths[column] * CHARACTER);
    }
    sheet.getFooter().setLeft(foot);
    sheet.getFooter().setRight("&P / &N");
    sheet.setFitToPage(true);
    var print = sheet.getPrintSetup();
    print.setPaperSize(PrintSetup.A4_PAPERSIZE);
    print.setLandscape(true);
    print.setFitHeight((short) 0);
  }

  XSSFSheet sheet() {
    return sheet;
  }

  /** The row that comes next, from 0. */
  int next() {
    return next;
  }

  Leaf titled(String text) {
    written(sheet.createRow(next++).createCell(0), text, styles.title);
    return this;
  }

  Leaf said(String text) {
    written(sheet.createRow(next++).createCell(0), text);
    return this;
  }

  Leaf blank() {
    next++;
    return this;
  }

  Leaf headed(List<String> headings) {
    var row = sheet.createRow(next++);
    for (var n = 0; n < headings.size(); n++) {
      written(row.createCell(n), headings.get(n), styles.heading);
    }
    heads = row;
    return this;
  }

  /** Headings that stay where they are when the sheet is scrolled, and stand on every page. */
  Leaf headedFor(List<String> headings) {
    headed(headings);
    sheet.createFreezePane(1, next);
    sheet.setRepeatingRows(new CellRangeAddress(next - 1, next - 1, -1, -1));
    return this;
  }

  /** Texts, counts, amounts, or nothing. */
  Leaf row(@Nullable Object... values) {
    var row = sheet.createRow(next++);
    for (var n = 0; n < values.length; n++) {
      put(row.createCell(n), values[n]);
    }
    return this;
  }

  /** A count in a cell that is the darker the more it is. */
  void shaded(int row, int column, double count, CellStyle style) {
    var cell = sheet.getRow(row).createCell(column);
    cell.setCellValue(count);
    cell.setCellStyle(style);
  }

  private void put(Cell cell, @Nullable Object value) {
    switch (value) {
      case null -> {}
      case Amount amount -> put(cell, amount);
      case Number count -> {
        cell.setCellValue(count.doubleValue());
        cell.setCellStyle(styles.count);
        standUnderItsHeading(cell);
      }
      default -> written(cell, value.toString());
    }
  }

  private void put(Cell cell, Amount amount) {
    cell.setCellStyle(styles.of(amount.unit()));
    standUnderItsHeading(cell);
    if (amount.value() != null) {
      cell.setCellValue(
          amount.unit() == Unit.SECONDS ? amount.value() / SECONDS_A_DAY : amount.value());
    }
  }

  /** Numbers stand at the right of their column, and so does what is written above them. */
  private void standUnderItsHeading(Cell number) {
    var heading = heads == null ? null : heads.getCell(number.getColumnIndex());
    if (heading != null) {
      heading.setCellStyle(styles.headingOfNumbers);
    }
  }

  /** In as many lines as it takes: not every program that opens a workbook finds out by itself. */
  private void written(Cell cell, String text) {
    written(cell, text, styles.text);
    var characters = sheet.getColumnWidth(cell.getColumnIndex()) / CHARACTER;
    var lines = Math.ceilDiv(Math.max(1, width(text)), characters);
    var row = cell.getRow();
    row.setHeightInPoints(Math.max(row.getHeightInPoints(), lines * LINE_POINTS));
  }

  /** Japanese characters are as wide as two others. */
  private static int width(String text) {
    return text.codePoints().map(character -> character < JAPANESE_FROM ? 1 : 2).sum();
  }

  private static void written(Cell cell, String text, CellStyle style) {
    cell.setCellValue(SpreadsheetText.marked(text));
    cell.setCellStyle(style);
  }
}
