package jp.madoguchi.command.department;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jp.madoguchi.command.department.DepartmentCommand.AbolishDepartment;
import jp.madoguchi.command.department.DepartmentCommand.EstablishDepartment;
import jp.madoguchi.command.department.DepartmentCommand.RearrangeWindows;
import jp.madoguchi.command.department.DepartmentCommand.RenameDepartment;
import jp.madoguchi.command.support.Intents;
import jp.madoguchi.command.support.PublicText;
import jp.madoguchi.command.support.Written;
import jp.madoguchi.shared.id.DepartmentId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(DepartmentController.DEPARTMENTS)
@Tag(name = "departments", description = "課")
class DepartmentController {

  static final String DEPARTMENTS = "/api/v1/departments";

  private final Intents intents;

  DepartmentController(Intents intents) {
    this.intents = intents;
  }

  @Schema(
      example =
          """
          {"id": "dept-citizens", "name": "市民課", "floor": "1階", "windows": ["1番", "2番"]}""")
  record Establishment(DepartmentId id, PublicText name, PublicText floor, Windows windows) {}

  @PostMapping
  @Operation(summary = "課を設置する")
  ResponseEntity<Written> establish(@RequestBody Establishment body) {
    return intents.create(
        DEPARTMENTS,
        body.id(),
        new EstablishDepartment(body.id(), body.name(), body.floor(), body.windows()));
  }

  @Schema(example = "{\"name\": \"市民窓口課\"}")
  record Renaming(PublicText name) {}

  @PostMapping("/{id}/name")
  @Operation(summary = "課の名称を変える")
  ResponseEntity<Written> rename(@PathVariable DepartmentId id, @RequestBody Renaming body) {
    return intents.change(id, new RenameDepartment(id, body.name()));
  }

  @Schema(example = "{\"floor\": \"1階\", \"windows\": [\"1番\", \"2番\", \"3番\"]}")
  record Rearrangement(PublicText floor, Windows windows) {}

  @PostMapping("/{id}/windows")
  @Operation(summary = "課の窓口の配置を変える")
  ResponseEntity<Written> rearrange(
      @PathVariable DepartmentId id, @RequestBody Rearrangement body) {
    return intents.change(id, new RearrangeWindows(id, body.floor(), body.windows()));
  }

  @Schema(example = "{}")
  record Abolition() {}

  @PostMapping("/{id}/abolition")
  @Operation(summary = "課を廃止する")
  ResponseEntity<Written> abolish(
      @PathVariable DepartmentId id, @RequestBody(required = false) Abolition body) {
    return intents.change(id, new AbolishDepartment(id));
  }
}
