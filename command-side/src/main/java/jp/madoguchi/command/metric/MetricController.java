package jp.madoguchi.command.metric;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jp.madoguchi.command.metric.MetricCommand.AddMetric;
import jp.madoguchi.command.metric.MetricCommand.ReviseMetric;
import jp.madoguchi.command.support.Directory;
import jp.madoguchi.command.support.Intents;
import jp.madoguchi.command.support.Written;
import jp.madoguchi.shared.id.MetricId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(MetricController.METRICS)
@Tag(name = "kpi", description = "KPI")
class MetricController {

  static final String METRICS = "/api/v1/kpi/metrics";

  private final Intents intents;
  private final Directory directory;

  MetricController(Intents intents, Directory directory) {
    this.intents = intents;
    this.directory = directory;
  }

  @PostMapping("/{id}/revisions")
  @Operation(
      summary = "KPIを定義する",
      description =
          """
          まだないKPIは If-Match なしで送ると、第1版とともに登録されます。あるKPIは If-Match を付けると次の版になります。
          過去の値も新しい定義で計算し直され、前の版の値も尋ねられます。送る前に POST /kpi/dry-run で先月の値を確かめられます。""")
  ResponseEntity<Written> define(
      @PathVariable MetricId id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
      @RequestBody MetricDefinition body) {
    directory.requireDepartment(body.owner());
    return seen == null
        ? intents.create(METRICS, id, new AddMetric(id, body))
        : intents.change(id, new ReviseMetric(id, body));
  }
}
