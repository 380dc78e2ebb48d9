package jp.madoguchi.query.worklist;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import jp.madoguchi.platform.rights.Caller;
import jp.madoguchi.projection.worklist.WorkItem;
import jp.madoguchi.query.support.Asking;
import jp.madoguchi.query.support.Cursor;
import jp.madoguchi.query.support.Due;
import jp.madoguchi.query.support.Paging;
import jp.madoguchi.query.support.Seeing;
import jp.madoguchi.query.support.Showing;
import jp.madoguchi.query.support.Slice;
import jp.madoguchi.query.worklist.FindWork.Found;
import jp.madoguchi.shared.calendar.OfficeHours;
import jp.madoguchi.shared.id.DepartmentId;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/work-list")
@Tag(name = "desks", description = "窓口の画面")
class WorkListController {

  private final Asking asking;
  private final Showing showing;
  private final Clock clock;

  WorkListController(Asking asking, Showing showing, Clock clock) {
    this.asking = asking;
    this.showing = showing;
    this.clock = clock;
  }

  @GetMapping
  @Operation(
      summary = "作業一覧を、期限の近いものから見る",
      description =
          """
          終わっていない手続と、完了した来庁者対応の「次の対応」です。
          mine=true なら自分の担当だけ、department を省くと自分の課です。
          due は SOON(3開庁日以内に期限)または OVERDUE(期限超過)です。""")
  Slice<WorkRow> find(
      @RequestParam(required = false) @Nullable DepartmentId department,
      @RequestParam(defaultValue = "false") boolean mine,
      @RequestParam(required = false) @Nullable Due due,
      @ParameterObject Paging.Asked part,
      @Parameter(hidden = true) Caller caller) {
    var paging = part.paging();
    var query = query(department, mine, due, caller, paging);
    var today = OfficeHours.dayOf(clock.instant());
    return Slice.of(
        showing.ready(asking.one(query, Found.class).orElseThrow().rows()),
        paging,
        WorkListController::cursor,
        item -> WorkRow.of(item, today, showing.of(item)));
  }

  /** My own work may be at any section; somebody's is at one. */
  private static FindWork query(
      @Nullable DepartmentId department,
      boolean mine,
      @Nullable Due due,
      Caller caller,
      Paging paging) {
    var section = department == null && !mine ? caller.section() : department;
    var clerk = mine ? caller.staff() : null;
    return new FindWork(section, clerk, due, Seeing.records(caller), paging);
  }

  private static Cursor cursor(WorkItem item) {
    return Cursor.on(item.due(), item.id());
  }
}
