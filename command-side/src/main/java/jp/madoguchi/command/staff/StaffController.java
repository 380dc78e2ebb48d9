package jp.madoguchi.command.staff;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Objects;
import jp.madoguchi.command.staff.StaffCommand.EnrolStaff;
import jp.madoguchi.command.staff.StaffCommand.MoveStaff;
import jp.madoguchi.command.staff.StaffCommand.RetireStaff;
import jp.madoguchi.command.support.Directory;
import jp.madoguchi.command.support.Intents;
import jp.madoguchi.command.support.Moments;
import jp.madoguchi.command.support.Written;
import jp.madoguchi.platform.privacy.FreeText;
import jp.madoguchi.platform.privacy.Sealer;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.id.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(StaffController.STAFF)
@Tag(name = "staff", description = "職員")
class StaffController {

  static final String STAFF = "/api/v1/staff";

  private final Intents intents;
  private final Directory directory;
  private final Moments moments;
  private final Sealer sealer;

  StaffController(Intents intents, Directory directory, Moments moments, Sealer sealer) {
    this.intents = intents;
    this.directory = directory;
    this.moments = moments;
    this.sealer = sealer;
  }

  @Schema(
      example =
          """
          {"id": "staff-sato", "name": "佐藤 つぐみ", "department": "dept-citizens", "from": "2026-04-01"}""")
  record Enrolment(StaffId id, FreeText name, DepartmentId department, @Nullable LocalDate from) {}

  @PostMapping
  @Operation(summary = "職員を登録する")
  ResponseEntity<Written> enrol(@RequestBody Enrolment body) {
    var department = directory.requireDepartment(body.department());
    var name = sealer.seal(body.id(), body.name());
    var from = Objects.requireNonNullElseGet(body.from(), moments::today);
    return intents.create(STAFF, body.id(), new EnrolStaff(body.id(), name, department, from));
  }

  @Schema(example = "{\"department\": \"dept-health-insurance\", \"from\": \"2026-10-01\"}")
  record Move(DepartmentId department, LocalDate from, @Nullable Boolean keepRights) {}

  @PostMapping("/{id}/move")
  @Operation(
      summary = "職員を異動させる",
      description = "異動元の課での権限は異動の日になくなる(keepRights が true なら残る)。異動先の権限は別に付与する。")
  ResponseEntity<Written> move(@PathVariable StaffId id, @RequestBody Move body) {
    var department = directory.requireDepartment(body.department());
    var keeps = Objects.requireNonNullElse(body.keepRights(), false);
    return intents.change(id, new MoveStaff(id, department, body.from(), keeps));
  }

  @Schema(example = "{\"from\": \"2027-04-01\"}")
  record Retirement(LocalDate from) {}

  @PostMapping("/{id}/retirement")
  @Operation(summary = "職員の退職を登録する")
  ResponseEntity<Written> retire(@PathVariable StaffId id, @RequestBody Retirement body) {
    return intents.change(id, new RetireStaff(id, body.from()));
  }
}
