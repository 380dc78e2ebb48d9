package jp.madoguchi.query.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStreamWriter;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;

/** Writes a {@link Table} as a file (RFC 4180), with the mark by which spreadsheets know UTF-8. */
final class CsvConverter extends AbstractHttpMessageConverter<Table<?>> {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  CsvConverter() {
    super(UTF_8, new MediaType("text", "csv"));
  }

  @Override
  protected boolean supports(Class<?> type) {
    return type == Table.class;
  }

  @Override
  public boolean canRead(Class<?> type, @Nullable MediaType media) {
    return false;
  }

  @Override
  protected Table<?> readInternal(Class<? extends Table<?>> type, HttpInputMessage input) {
    throw new HttpMessageNotReadableException("Tables are only written", input);
  }

  @Override
  protected void writeInternal(Table<?> table, HttpOutputMessage output) throws IOException {
    output
        .getHeaders()
        .setContentDisposition(
            ContentDisposition.attachment().filename(table.columns().file() + ".csv").build());
    var writer = new OutputStreamWriter(output.getBody(), UTF_8);
    writer.write(BYTE_ORDER_MARK);
    print(table, new CSVPrinter(writer, CSVFormat.RFC4180));
    writer.flush();
  }

  private static <T> void print(Table<T> table, CSVPrinter printer) throws IOException {
    printer.printRecord(table.columns().names());
    for (var row : table.items()) {
      printer.printRecord(table.columns().cells(row));
    }
  }
}
