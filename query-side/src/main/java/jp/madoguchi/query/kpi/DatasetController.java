package jp.madoguchi.query.kpi;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import jp.madoguchi.platform.access.Look;
import jp.madoguchi.platform.rights.Caller;
import jp.madoguchi.query.support.Encoding;
import jp.madoguchi.shared.calendar.OfficeHours;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/kpi")
@Tag(name = "kpi", description = "KPI")
class DatasetController {

  private static final int USUAL_DAYS = 30;

  private final Kpis kpis;
  private final Aliases aliases;
  private final Clock clock;

  DatasetController(Kpis kpis, Aliases aliases, Clock clock) {
    this.kpis = kpis;
    this.aliases = aliases;
    this.clock = clock;
  }

  /** 形式 — of a file. */
  enum Format {
    CSV,
    NDJSON
  }

  @GetMapping("/datasets/{kind}")
  @Operation(
      summary = "KPIのデータをファイルで取り出す",
      description =
          """
          kind は contacts、services、cases、decisions、completions、looks、consultations、maskings、entitlements、
          improvements、closures のいずれかです。個人情報は含みません。
          行と職員は鍵を付けて変えた仮の名です。from と to を省くと、今日までの30日です。
          CSV は UTF-8(BOM 付き)または CP932 です。NDJSON は1行に1件です。""")
  void dataset(
      @PathVariable String kind,
      @RequestParam(required = false) @Nullable LocalDate from,
      @RequestParam(required = false) @Nullable LocalDate to,
      @RequestParam(defaultValue = "CSV") Format format,
      @RequestParam(defaultValue = "UTF_8") Encoding encoding,
      @Parameter(hidden = true) Caller caller,
      @Parameter(hidden = true) HttpServletResponse response)
      throws IOException {
    var reach = KpiReach.of(caller);
    var last = Objects.requireNonNullElseGet(to, () -> OfficeHours.dayOf(clock.instant()));
    var first = Objects.requireNonNullElseGet(from, () -> last.minusDays(USUAL_DAYS - 1));
    var rows =
        Kpis.asked(
            () -> {
              Question.requireDays(first, last);
              return DatasetKind.named(kind).rows();
            });
    var data = new Dataset(kpis, aliases, rows, reach, first, last);
    Look.current().atRows(Kpis.computed(data::count));
    write(data, kind, format, encoding, response);
  }

  private static void write(
      Dataset data, String kind, Format format, Encoding encoding, HttpServletResponse response)
      throws IOException {
    var file = ContentDisposition.attachment().filename("%s.%s".formatted(kind, ending(format)));
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, file.build().toString());
    if (format == Format.CSV) {
      response.setContentType(encoding.contentType());
      data.writeCsv(response.getOutputStream(), encoding);
    } else {
      response.setContentType("application/x-ndjson");
      data.writeLines(response.getOutputStream());
    }
    response.flushBuffer();
  }

  private static String ending(Format format) {
    return format == Format.CSV ? "csv" : "ndjson";
  }

  @GetMapping("/dictionary")
  @Operation(summary = "KPIのデータの項目を見る", description = "行の種類ごとの項目と、その意味です。")
  DataDictionary dictionary() {
    return DataDictionary.whole();
  }
}
