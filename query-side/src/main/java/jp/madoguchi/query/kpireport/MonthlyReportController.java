package jp.madoguchi.query.kpireport;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.YearMonth;
import java.util.regex.Pattern;
import jp.madoguchi.platform.access.Look;
import jp.madoguchi.platform.rights.Caller;
import jp.madoguchi.platform.web.RequestRefused;
import jp.madoguchi.query.kpi.KpiReach;
import jp.madoguchi.shared.calendar.OfficeHours;
import jp.madoguchi.shared.id.DepartmentId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/kpi/reports")
@Tag(name = "kpi", description = "KPI")
class MonthlyReportController {

  static final String HTML = "text/html;charset=UTF-8";
  static final String WORKBOOK =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private static final Pattern MONTH = Pattern.compile("[1-9]\\d{3}-(?:0[1-9]|1[0-2])");

  private final MonthlyReports reports;
  private final Clock clock;

  MonthlyReportController(MonthlyReports reports, Clock clock) {
    this.reports = reports;
    this.clock = clock;
  }

  @GetMapping(
      path = "/{month}",
      produces = {HTML, WORKBOOK})
  @Operation(
      summary = "月次報告を見る",
      description =
          """
          month は 2026-11 の形です。Accept が text/html なら印刷できる文書、表計算の形式ならブック(図つき)です。
          日ごとに適用されていた定義で計算し、前月・前年同月は同じ版の定義で計算して並べます。
          department は課を一つに絞ります。見てよい課でなければ断ります(403)。published=true なら、公表のために5件に満たない値を伏せます。\
          """)
  @ApiResponse(
      responseCode = "200",
      content = {
        @Content(mediaType = HTML, schema = @Schema(type = "string")),
        @Content(mediaType = WORKBOOK, schema = @Schema(type = "string", format = "binary"))
      })
  MonthlyReport report(
      @Parameter(example = "2026-11") @PathVariable String month,
      @RequestParam(required = false) @Nullable DepartmentId department,
      @RequestParam(defaultValue = "false") boolean published,
      @Parameter(hidden = true) Caller caller) {
    var reach = KpiReach.of(caller);
    if (department != null) {
      reach.requireReaching(department);
    }
    var report = reports.of(new Scope(begun(month), reach, department, published), caller);
    Look.current().atRows(report.lines().size());
    return report;
  }

  private YearMonth begun(String text) {
    if (!MONTH.matcher(text).matches()) {
      throw refused("MONTH_IS_MALFORMED", "月は 2026-11 の形で指定してください");
    }
    var month = YearMonth.parse(text);
    if (month.atDay(1).isAfter(OfficeHours.dayOf(clock.instant()))) {
      throw refused("MONTH_HAS_NOT_BEGUN", "まだ始まっていない月の報告は作れません");
    }
    return month;
  }

  private static RequestRefused refused(String code, String sentence) {
    return new RequestRefused(HttpStatus.UNPROCESSABLE_CONTENT, code, sentence);
  }
}
