package jp.madoguchi.command.staff;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import jp.madoguchi.command.staff.StaffCommand.BreakGlass;
import jp.madoguchi.command.staff.StaffCommand.GrantRight;
import jp.madoguchi.command.staff.StaffCommand.WithdrawRight;
import jp.madoguchi.command.support.Directory;
import jp.madoguchi.command.support.Intents;
import jp.madoguchi.command.support.Moments;
import jp.madoguchi.command.support.Written;
import jp.madoguchi.platform.privacy.FreeText;
import jp.madoguchi.platform.privacy.Sealer;
import jp.madoguchi.platform.rights.RightsRegister;
import jp.madoguchi.shared.actor.Actor;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.id.StaffId;
import jp.madoguchi.shared.rights.Permission;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 権限の付与と取消し、緊急閲覧 — translates; the member of staff decides. */
@RestController
@RequestMapping(StaffController.STAFF)
@Tag(name = "staff", description = "職員")
class RightsController {

  private static final Duration GLASS = Duration.ofHours(1);

  private final Intents intents;
  private final Directory directory;
  private final Moments moments;
  private final Sealer sealer;
  private final RightsRegister register;

  RightsController(
      Intents intents,
      Directory directory,
      Moments moments,
      Sealer sealer,
      RightsRegister register) {
    this.intents = intents;
    this.directory = directory;
    this.moments = moments;
    this.sealer = sealer;
    this.register = register;
  }

  @Schema(
      example =
          """
          {"permission": "RECEPTION", "department": "dept-citizens",
           "from": "2027-04-01", "to": "2028-03-31"}""")
  record Granting(
      Permission permission,
      DepartmentId department,
      @Nullable LocalDate from,
      @Nullable LocalDate to) {}

  @PostMapping("/{id}/rights")
  @Operation(
      summary = "職員に権限を付与する",
      description = "課ごと、権限ごと。from を省くと今日から、to(最後の日)を省くと終わりを決めない。先の日付も指定できる。")
  ResponseEntity<Written> grant(
      @PathVariable StaffId id, @RequestBody Granting body, @Parameter(hidden = true) Actor actor) {
    var department = directory.requireDepartment(body.department());
    var from = moments.todayOrLater(body.from());
    var intent = new GrantRight(id, body.permission(), department, from, body.to(), actor.staff());
    return changed(id, intent);
  }

  @Schema(
      example =
          """
          {"permission": "RECEPTION", "department": "dept-citizens", "from": "2027-04-01"}""")
  record Withdrawal(Permission permission, DepartmentId department, @Nullable LocalDate from) {}

  @PostMapping("/{id}/rights/withdrawal")
  @Operation(summary = "職員の権限を取り消す", description = "from を省くと今日から、その権限はない。")
  ResponseEntity<Written> withdraw(@PathVariable StaffId id, @RequestBody Withdrawal body) {
    var from = moments.todayOrLater(body.from());
    return changed(id, new WithdrawRight(id, body.permission(), body.department(), from));
  }

  @Schema(example = "{\"reason\": \"休日の虐待通報への対応で、他課の記録を確かめるため\"}")
  record Breaking(FreeText reason) {}

  @PostMapping("/me/break-glass")
  @Operation(
      summary = "緊急に、権限を超えて閲覧する",
      description = "理由とともに記録され、課の監督者に報告される。1時間で終わる。If-Match は GET /me の ETag。")
  ResponseEntity<Written> breakGlass(
      @RequestBody Breaking body, @Parameter(hidden = true) Actor actor) {
    var me = actor.staff();
    var reason = sealer.seal(me, body.reason());
    return changed(me, new BreakGlass(me, actor.department(), reason, moments.now().plus(GLASS)));
  }

  private ResponseEntity<Written> changed(StaffId staff, Object intent) {
    var written = intents.change(staff, intent);
    register.forget(staff);
    return Objects.requireNonNull(written);
  }
}
