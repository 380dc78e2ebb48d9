package jp.madoguchi.query.improvement;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jp.madoguchi.platform.rights.Caller;
import jp.madoguchi.projection.improvement.ImprovementPage;
import jp.madoguchi.projection.support.ImprovementState;
import jp.madoguchi.query.improvement.FindImprovements.Found;
import jp.madoguchi.query.support.Asking;
import jp.madoguchi.query.support.Cursor;
import jp.madoguchi.query.support.Paging;
import jp.madoguchi.query.support.Seeing;
import jp.madoguchi.query.support.Showing;
import jp.madoguchi.query.support.Slice;
import jp.madoguchi.query.support.Versioned;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.id.ImprovementId;
import jp.madoguchi.shared.id.MetricId;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/improvements")
@Tag(name = "improvements", description = "改善検討")
class ImprovementPageController {

  private final Asking asking;
  private final Showing showing;

  ImprovementPageController(Asking asking, Showing showing) {
    this.asking = asking;
    this.showing = showing;
  }

  @GetMapping
  @Operation(
      summary = "改善検討の一覧を、新しいものから見る",
      description = "KPIを見られる課のものです。metric を指定すると、そのKPIの値を引用したものだけです。")
  Slice<ImprovementRow> find(
      @RequestParam(required = false) @Nullable DepartmentId department,
      @RequestParam(required = false) @Nullable ImprovementState state,
      @RequestParam(required = false) @Nullable MetricId metric,
      @ParameterObject Paging.Asked part,
      @Parameter(hidden = true) Caller caller) {
    var paging = part.paging();
    var query = new FindImprovements(department, state, metric, Seeing.figures(caller), paging);
    var rows = asking.one(query, Found.class).orElseThrow().rows();
    return Slice.of(
        showing.ready(rows),
        paging,
        row -> Cursor.at(row.raisedAt(), row.id()),
        row -> ImprovementRow.of(row, showing.of(row)));
  }

  @GetMapping("/{id}")
  @Operation(
      summary = "改善検討を、対策と前後の値とともに見る",
      description = "before は課題を示す値、afterwards は対策を決めた後に引用した値です。どちらも引用したときのままです。")
  ResponseEntity<ImprovementView> one(
      @PathVariable ImprovementId id,
      @RequestParam(required = false) @Nullable Long minVersion,
      @Parameter(hidden = true) Caller caller) {
    var page =
        asking.one(
            new FindImprovement(id, Seeing.figures(caller)),
            ImprovementPage.class,
            ImprovementPage::sequence,
            minVersion);
    return Versioned.shown(page.sequence(), ImprovementView.of(page, showing.of(page)));
  }
}
