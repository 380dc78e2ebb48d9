package jp.madoguchi.query.casetimeline;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jp.madoguchi.platform.rights.Caller;
import jp.madoguchi.projection.casetimeline.CaseTimeline;
import jp.madoguchi.query.support.Asking;
import jp.madoguchi.query.support.Seeing;
import jp.madoguchi.query.support.Showing;
import jp.madoguchi.query.support.Versioned;
import jp.madoguchi.shared.id.ProcedureCaseId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/cases/{id}/timeline")
@Tag(name = "cases", description = "手続")
class CaseTimelineController {

  private final Asking asking;
  private final Showing showing;

  CaseTimelineController(Asking asking, Showing showing) {
    this.asking = asking;
    this.showing = showing;
  }

  @GetMapping
  @Operation(summary = "手続の経過を、来庁者に伝える言葉で見る")
  ResponseEntity<TimelineView> find(
      @PathVariable ProcedureCaseId id,
      @RequestParam(required = false) @Nullable Long minVersion,
      @Parameter(hidden = true) Caller caller) {
    var query = new FindCaseTimeline(id, Seeing.records(caller));
    var timeline = asking.one(query, CaseTimeline.class, CaseTimeline::sequence, minVersion);
    return Versioned.shown(timeline.sequence(), TimelineView.of(timeline, showing.of(timeline)));
  }
}
