package jp.madoguchi.query.kpireport;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Reports can be asked for as documents and as workbooks. */
@Configuration(proxyBeanMethods = false)
class ReportConfiguration implements WebMvcConfigurer {

  private static final MediaType DOCUMENT = MediaType.parseMediaType(MonthlyReportController.HTML);
  private static final MediaType WORKBOOK =
      MediaType.parseMediaType(MonthlyReportController.WORKBOOK);

  @Override
  public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
    converters
        .addCustomConverter(new ReportConverter(DOCUMENT, ReportConfiguration::paper))
        .addCustomConverter(new ReportConverter(WORKBOOK, ReportConfiguration::workbook));
  }

  private static void paper(MonthlyReport report, HttpOutputMessage output) throws IOException {
    output.getHeaders().set("Content-Security-Policy", ReportStyle.policy());
    output.getBody().write(new ReportPaper(report).html().getBytes(StandardCharsets.UTF_8));
  }

  private static void workbook(MonthlyReport report, HttpOutputMessage output) throws IOException {
    var file = "kpi-%s.xlsx".formatted(report.month());
    output
        .getHeaders()
        .setContentDisposition(ContentDisposition.attachment().filename(file).build());
    new ReportWorkbook(report).writeTo(output.getBody());
  }
}
