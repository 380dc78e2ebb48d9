package jp.madoguchi.query.support;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A file for a spreadsheet (RFC 4180) that is written row by row, so that it may be of any length.
 * UTF-8 begins with the mark by which spreadsheets know it.
 */
public final class CsvStream<T> {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Columns<T> columns;
  private final Writer writer;
  private final CSVPrinter printer;

  /** Writes the names of the columns. */
  public CsvStream(OutputStream body, Charset charset, Columns<T> columns) throws IOException {
    this.columns = columns;
    this.writer = new OutputStreamWriter(body, charset);
    if (charset.equals(StandardCharsets.UTF_8)) {
      writer.write(BYTE_ORDER_MARK);
    }
    this.printer = new CSVPrinter(writer, CSVFormat.RFC4180);
    printer.printRecord(columns.names());
  }

  public void write(T row) throws IOException {
    printer.printRecord(columns.cells(row));
  }

  /** Nothing is left behind; the body stays open. */
  public void flush() throws IOException {
    writer.flush();
  }
}
