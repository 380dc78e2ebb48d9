package jp.madoguchi.query.kpireport;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;

/** Writes a report in one form. */
final class ReportConverter extends AbstractHttpMessageConverter<MonthlyReport> {

  private final Form form;

  /** 形 — how a report is written. */
  interface Form {
    void write(MonthlyReport report, HttpOutputMessage output) throws IOException;
  }

  ReportConverter(MediaType media, Form form) {
    super(media);
    this.form = form;
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
    form.write(report, output);
  }
}
