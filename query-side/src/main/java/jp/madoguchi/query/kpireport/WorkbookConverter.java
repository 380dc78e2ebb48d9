package jp.madoguchi.query.kpireport;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;

/** Writes a report as a workbook. */
final class WorkbookConverter extends AbstractHttpMessageConverter<MonthlyReport> {

  WorkbookConverter() {
    super(MediaType.parseMediaType(MonthlyReportController.WORKBOOK));
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
    var file = "kpi-%s.xlsx".formatted(report.month());
    output
        .getHeaders()
        .setContentDisposition(ContentDisposition.attachment().filename(file).build());
    new ReportWorkbook(report).writeTo(output.getBody());
  }
}
