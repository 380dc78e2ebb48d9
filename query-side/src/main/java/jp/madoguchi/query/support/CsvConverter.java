package jp.madoguchi.query.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;

/** Writes a {@link Table} as a file (RFC 4180), with the mark by which spreadsheets know UTF-8. */
final class CsvConverter extends AbstractHttpMessageConverter<Table<?>> {

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
    print(table, output.getBody());
  }

  private static <T> void print(Table<T> table, OutputStream body) throws IOException {
    var file = new CsvStream<>(body, UTF_8, table.columns());
    for (var row : table.items()) {
      file.write(row);
    }
    file.flush();
  }
}
