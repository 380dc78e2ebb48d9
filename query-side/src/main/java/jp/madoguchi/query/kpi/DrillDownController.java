package jp.madoguchi.query.kpi;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import jp.madoguchi.platform.rights.Caller;
import jp.madoguchi.shared.id.MetricId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/kpi")
@Tag(name = "kpi", description = "KPI")
class DrillDownController {

  private final DrillDown drillDown;

  DrillDownController(DrillDown drillDown) {
    this.drillDown = drillDown;
  }

  @GetMapping("/{id}/drill-down")
  @Operation(
      summary = "KPIの値のもとになった対応・手続・相談・改善検討を見る",
      description =
          """
          値に数えた行のうち、見る人が照会できる来庁者対応・手続・相談・改善検討だけを示し、閲覧記録に残します。ほかは hidden に数えます。
          比は分母の行です。numerator=true なら分子の行です。最大200件です。\
          """)
  DrillDown.RowsBehind find(
      @PathVariable MetricId id,
      @RequestParam(required = false) @Nullable LocalDate from,
      @RequestParam(required = false) @Nullable LocalDate to,
      @RequestParam(required = false) @Nullable Integer revision,
      @RequestParam(required = false) @Nullable List<String> filter,
      @RequestParam(defaultValue = "false") boolean numerator,
      @Parameter(hidden = true) Caller caller) {
    var reach = KpiReach.of(caller);
    return drillDown.find(
        Kpis.asked(() -> wanted(id, revision, from, to, filter, numerator)), reach, caller);
  }

  private static DrillDown.Wanted wanted(
      MetricId id,
      @Nullable Integer revision,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable List<String> filter,
      boolean numerator) {
    if (from == null || to == null) {
      throw new IllegalArgumentException("from と to を指定してください");
    }
    Question.requireDays(from, to);
    var filters =
        Objects.requireNonNullElse(filter, List.<String>of()).stream()
            .map(QuestionInUrl::filter)
            .toList();
    return new DrillDown.Wanted(id, revision, from, to, filters, numerator);
  }
}
