package jp.madoguchi.query.procedure;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import jp.madoguchi.projection.procedure.ProcedurePage;
import jp.madoguchi.query.procedure.FindProcedures.Found;
import jp.madoguchi.query.support.Asking;
import jp.madoguchi.query.support.Cursor;
import jp.madoguchi.query.support.Paging;
import jp.madoguchi.query.support.Showing;
import jp.madoguchi.query.support.Slice;
import jp.madoguchi.query.support.Versioned;
import jp.madoguchi.shared.contact.Purpose;
import jp.madoguchi.shared.id.DepartmentId;
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
@RequestMapping("/api/v1/procedures")
@Tag(name = "procedures", description = "手続カタログ")
class ProcedurePageController {

  private final Asking asking;
  private final Showing showing;
  private final Clock clock;

  ProcedurePageController(Asking asking, Showing showing, Clock clock) {
    this.asking = asking;
    this.showing = showing;
    this.clock = clock;
  }

  @GetMapping
  @Operation(summary = "今日受け付けられる手続の一覧を見る", description = "用件と担当の課で絞り込めます。")
  Slice<ProcedureRow> find(
      @RequestParam(required = false) @Nullable Purpose purpose,
      @RequestParam(required = false) @Nullable DepartmentId department,
      @ParameterObject Paging.Asked part) {
    var paging = part.paging();
    var today = LocalDate.now(clock);
    var query = new FindProcedures(purpose, department, today, paging);
    var rows = asking.one(query, Found.class).orElseThrow().rows();
    return Slice.of(
        rows,
        paging,
        row -> cursor(row, today),
        row -> ProcedureRow.of(row, today, showing.of(row)));
  }

  @GetMapping("/{id}")
  @Operation(summary = "手続を、施行中の版とすべての版とともに見る")
  ResponseEntity<ProcedureView> find(
      @PathVariable ProcedureId id, @RequestParam(required = false) @Nullable Long minVersion) {
    var page =
        asking.one(new FindProcedure(id), ProcedurePage.class, ProcedurePage::sequence, minVersion);
    return Versioned.shown(
        page.sequence(), ProcedureView.of(page, LocalDate.now(clock), showing.of(page)));
  }

  private static Cursor cursor(ProcedurePage row, LocalDate day) {
    return Cursor.on(day, row.id());
  }
}
