package jp.madoguchi.command.knowledge;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import jp.madoguchi.command.knowledge.ReadPage.Page;
import jp.madoguchi.command.knowledge.ReadPage.Unreadable;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** A page a row, below a header: {@code id,title,text,url}; the last column may be missing. */
final class CsvPages {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setIgnoreEmptyLines(true)
          .setTrim(true)
          .get();

  private static final List<String> NEEDED = List.of("id", "title", "text");

  private CsvPages() {}

  static List<ReadPage> read(String content) {
    try (var rows = FORMAT.parse(new StringReader(content.replace("\uFEFF", "")))) {
      return rows.getHeaderNames().containsAll(NEEDED)
          ? rows.stream().map(CsvPages::page).toList()
          : List.of(new Unreadable("1行目", "見出しの行に id, title, text が必要です"));
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      return List.of(new Unreadable("全体", "CSV として読めません"));
    }
  }

  private static ReadPage page(CSVRecord row) {
    var where = "%d件目".formatted(row.getRecordNumber());
    for (var column : NEEDED) {
      if (!row.isSet(column) || row.get(column).isBlank()) {
        return new Unreadable(where, column + " がありません");
      }
    }
    var url = row.isMapped("url") && row.isSet("url") ? row.get("url") : "";
    return new Page(
        row.get("id"),
        row.get("id"),
        PageText.cleaned(row.get("title")),
        PageText.cleaned(row.get("text")),
        url.isBlank() ? null : url);
  }
}
