package jp.madoguchi.query.staffmember;

import static jp.madoguchi.shared.rights.Permission.ADMINISTERING;
import static jp.madoguchi.shared.rights.Permission.AUDITING;
import static jp.madoguchi.shared.rights.Permission.SUPERVISING;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.platform.rights.Caller;
import jp.madoguchi.platform.rights.Policy;
import jp.madoguchi.projection.staffmember.StaffMemberPage;
import jp.madoguchi.query.staffmember.FindStaff.Found;
import jp.madoguchi.query.support.Asking;
import jp.madoguchi.query.support.Cursor;
import jp.madoguchi.query.support.Paging;
import jp.madoguchi.query.support.Seeing;
import jp.madoguchi.query.support.Showing;
import jp.madoguchi.query.support.Slice;
import jp.madoguchi.query.support.Versioned;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.id.StaffId;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/staff")
@Tag(name = "staff", description = "職員")
class StaffMemberPageController {

  private final Asking asking;
  private final Showing showing;
  private final Clock clock;

  StaffMemberPageController(Asking asking, Showing showing, Clock clock) {
    this.asking = asking;
    this.showing = showing;
    this.clock = clock;
  }

  @GetMapping
  @Operation(summary = "今日、課で働いている職員の一覧を見る", description = "department を省くと、すべての課です。")
  Slice<StaffView> find(
      @RequestParam(required = false) @Nullable DepartmentId department,
      @ParameterObject Paging.Asked part) {
    var paging = part.paging();
    var today = LocalDate.now(clock);
    var rows =
        asking.one(new FindStaff(department, today, paging), Found.class).orElseThrow().rows();
    return Slice.of(
        showing.ready(rows),
        paging,
        StaffMemberPageController::cursor,
        row -> StaffView.of(row, today, showing.of(row)));
  }

  @GetMapping("/{id}")
  @Operation(summary = "職員を見る", description = "権限とその期間は、本人、管理者、監査担当、監督者に示します。")
  ResponseEntity<StaffView> find(
      @PathVariable StaffId id,
      @RequestParam(required = false) @Nullable Long minVersion,
      @Parameter(hidden = true) Caller caller) {
    var page =
        asking.one(
            new FindStaffMember(id), StaffMemberPage.class, StaffMemberPage::sequence, minVersion);
    var shown = showing.of(page);
    var view = StaffView.of(page, caller.today(), shown);
    return Versioned.shown(
        page.sequence(),
        knowsRightsOf(id, caller) ? view.withRights(page, caller.today(), shown) : view);
  }

  private static boolean knowsRightsOf(StaffId staff, Caller caller) {
    return caller.staff().equals(staff)
        || Policy.of(caller).mayAnyOf(List.of(ADMINISTERING, AUDITING, SUPERVISING));
  }

  @GetMapping("/break-glass")
  @Operation(summary = "緊急閲覧の報告を、新しいものから見る", description = "監督者は自分の課の分を、監査担当はすべての課の分を見ます。")
  Slice<GlassRow> breakGlass(
      @RequestParam(required = false) @Nullable DepartmentId department,
      @ParameterObject Paging.Asked part,
      @Parameter(hidden = true) Caller caller) {
    Seeing.requireAnyOf(caller, SUPERVISING, AUDITING);
    var everywhere = Policy.of(caller).mayAnyOf(List.of(AUDITING));
    var paging = part.paging();
    var query = new FindBrokenGlass(department, everywhere ? null : caller.section(), paging);
    var rows = asking.one(query, FindBrokenGlass.Found.class).orElseThrow().rows();
    return Slice.of(
        rows,
        paging,
        FindBrokenGlass.Row::cursor,
        row -> GlassRow.of(row, showing.of(row.member())));
  }

  private static Cursor cursor(StaffMemberPage row) {
    return Cursor.on(row.posts().getFirst().from(), row.id());
  }
}
