package jp.madoguchi.query.kpireport;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;

/** Writes a report as a document. */
final class PaperConverter extends AbstractHttpMessageConverter<MonthlyReport> {

  PaperConverter() {
    super(StandardCharsets.UTF_8, MediaType.TEXT_HTML);
  }

  @Override
  protected boolean supports(Class<?> type) {
    return type == MonthlyReport.class;
  }

  @Override
  public boolean canRead(Class<?> type, @Nullable MediaType media) {
    return false;
  }

  @Override
  protected MonthlyReport readInternal(
      Class<? extends MonthlyReport> type, HttpInputMessage input) {
    throw new HttpMessageNotReadableException("Reports are only written", input);
  }

  @Override
  protected void writeInternal(MonthlyReport report, HttpOutputMessage output) throws IOException {
    output.getHeaders().set("Content-Security-Policy", ReportStyle.policy());
    output.getBody().write(new ReportPaper(report).html().getBytes(StandardCharsets.UTF_8));
  }
}
