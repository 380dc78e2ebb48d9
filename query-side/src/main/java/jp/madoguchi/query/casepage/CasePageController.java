package jp.madoguchi.query.casepage;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jp.madoguchi.platform.rights.Caller;
import jp.madoguchi.projection.casepage.CasePage;
import jp.madoguchi.projection.support.CaseState;
import jp.madoguchi.query.casepage.FindCases.Found;
import jp.madoguchi.query.support.Asking;
import jp.madoguchi.query.support.Cursor;
import jp.madoguchi.query.support.Due;
import jp.madoguchi.query.support.Paging;
import jp.madoguchi.query.support.Seeing;
import jp.madoguchi.query.support.Showing;
import jp.madoguchi.query.support.Slice;
import jp.madoguchi.query.support.Versioned;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.id.ProcedureCaseId;
import jp.madoguchi.shared.id.ProcedureId;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/cases")
@Tag(name = "cases", description = "手続")
class CasePageController {

  private final Asking asking;
  private final Showing showing;

  CasePageController(Asking asking, Showing showing) {
    this.asking = asking;
    this.showing = showing;
  }

  @GetMapping("/{id}")
  @Operation(summary = "手続を見る", description = "仮登録の手続は、所管の課だけに見えます。")
  ResponseEntity<CaseView> find(
      @PathVariable ProcedureCaseId id,
      @RequestParam(required = false) @Nullable Long minVersion,
      @Parameter(hidden = true) Caller caller) {
    var query = new FindCase(id, Seeing.records(caller));
    var page = asking.one(query, CasePage.class, CasePage::sequence, minVersion);
    return Versioned.shown(page.sequence(), CaseView.of(page, showing.of(page)));
  }

  @GetMapping
  @Operation(
      summary = "手続の一覧を、新しいものから見る",
      description = "due は SOON(3開庁日以内に期限)または OVERDUE(期限超過)です。")
  Slice<CaseRow> find(
      @RequestParam(required = false) @Nullable DepartmentId department,
      @RequestParam(required = false) @Nullable CaseState state,
      @RequestParam(required = false) @Nullable ProcedureId procedure,
      @RequestParam(required = false) @Nullable Due due,
      @ParameterObject Paging.Asked part,
      @Parameter(hidden = true) Caller caller) {
    var paging = part.paging();
    var query = new FindCases(department, state, procedure, due, Seeing.records(caller), paging);
    var rows = asking.one(query, Found.class).orElseThrow().rows();
    return Slice.of(
        showing.marked(rows),
        paging,
        CasePageController::cursor,
        row -> CaseRow.of(row, showing.of(row)));
  }

  private static Cursor cursor(CasePage row) {
    return Cursor.at(row.openedAt(), row.id());
  }
}
