package jp.madoguchi.command.guide;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.madoguchi.command.support.PublicText;
import jp.madoguchi.platform.guide.GuideSheet;
import jp.madoguchi.platform.web.SpreadsheetText;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;
import org.jspecify.annotations.Nullable;

/** One CSV file of a guide, row by row. */
record CsvTable(File file, List<String> columns, List<Row> rows) {

  private static final int MOST_ROWS = 2_000;
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
          .setIgnoreEmptyLines(false)
          .setTrim(true)
          .get();

  /** Which of the three files. */
  enum File {
    PROCEDURES("procedures", "手続きの CSV", List.of(GuideSheet.KEY, GuideSheet.NAME)),
    QUESTIONS(
        "questions",
        "質問の CSV",
        List.of(GuideSheet.KEY, GuideSheet.NAME, GuideSheet.FORM, GuideSheet.SELECTION)),
    TRANSITIONS("transitions", "条件の CSV", List.of(GuideSheet.KEY));

    private final String field;
    private final String label;
    private final List<String> needed;

    File(String field, String label, List<String> needed) {
      this.field = field;
      this.label = label;
      this.needed = needed;
    }

    /** What it is called in a request. */
    String field() {
      return field;
    }

    String label() {
      return label;
    }
  }

  /** Reads what can be read; what is in the way goes to the problems. */
  static CsvTable read(File file, byte[] bytes, List<Problem> problems) {
    var text = CsvText.of(bytes);
    if (text.isEmpty()) {
      return unreadable(file, "UTF-8 でも CP932（Shift_JIS）でもありません", problems);
    }
    try (var parser = FORMAT.parse(new StringReader(text.get()))) {
      var missing =
          file.needed.stream().filter(name -> !parser.getHeaderNames().contains(name)).toList();
      return missing.isEmpty()
          ? new CsvTable(file, parser.getHeaderNames(), rows(file, parser, problems))
          : unreadable(file, "見出しの行に %s が必要です".formatted(String.join("、", missing)), problems);
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      return unreadable(file, "CSV として読めません", problems);
    }
  }

  private static List<Row> rows(File file, CSVParser parser, List<Problem> problems) {
    var rows = new ArrayList<Row>();
    var records = parser.iterator();
    while (rows.size() <= MOST_ROWS) {
      var line = parser.getCurrentLineNumber() + 1;
      if (!records.hasNext()) {
        return rows;
      }
      var row = new Row(file, line, records.next());
      if (!row.isBlank()) {
        rows.add(row);
      }
    }
    problems.add(new Problem(file, 1, "%,d行以内にしてください".formatted(MOST_ROWS)));
    return List.of();
  }

  private static CsvTable unreadable(File file, String reason, List<Problem> problems) {
    problems.add(new Problem(file, 1, reason));
    return new CsvTable(file, List.of(), List.of());
  }

  /** The columns {@code 選択肢1}, {@code 選択肢2} … as far as there are such. */
  List<String> numbered(String name) {
    return IntStream.rangeClosed(1, columns.size())
        .mapToObj(number -> name + number)
        .filter(columns::contains)
        .toList();
  }

  /**
   * One row.
   *
   * @param line where it begins
   */
  record Row(File file, long line, CSVRecord cells) {

    boolean isBlank() {
      return Stream.of(cells.values()).allMatch(String::isBlank);
    }

    String raw(String column) {
      return cells.isMapped(column) && cells.isSet(column)
          ? SpreadsheetText.unmarked(cells.get(column))
          : "";
    }

    /** The lines of a cell; none if it is empty. */
    List<String> lines(String column) {
      return raw(column)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty())
          .map(line -> new PublicText(line).value())
          .toList();
    }

    /**
     * @throws IllegalArgumentException if it is empty, too long, or not fit for everybody
     */
    String text(String column) {
      if (raw(column).isBlank()) {
        throw new IllegalArgumentException("「%s」が空です".formatted(column));
      }
      return new PublicText(raw(column)).value();
    }

    @Nullable String textIfAny(String column) {
      var lines = lines(column);
      return lines.isEmpty() ? null : String.join("\n", lines);
    }

    /**
     * @throws IllegalArgumentException if it is no whole number from 0 to 1,000,000
     */
    int order() {
      var order = raw(GuideSheet.ORDER);
      if (!order.matches("\\d{0,6}")) {
        throw new IllegalArgumentException("「%s」は0以上の整数です".formatted(GuideSheet.ORDER));
      }
      return order.isEmpty() ? 0 : Integer.parseInt(order);
    }

    Problem problem(String detail) {
      return new Problem(file, line, detail);
    }
  }
}
