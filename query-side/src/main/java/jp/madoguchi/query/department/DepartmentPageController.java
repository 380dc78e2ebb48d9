package jp.madoguchi.query.department;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jp.madoguchi.projection.department.DepartmentPage;
import jp.madoguchi.query.department.FindDepartments.Found;
import jp.madoguchi.query.support.Asking;
import jp.madoguchi.query.support.Slice;
import jp.madoguchi.query.support.Versioned;
import jp.madoguchi.shared.id.DepartmentId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/departments")
@Tag(name = "departments", description = "課")
class DepartmentPageController {

  private final Asking asking;

  DepartmentPageController(Asking asking) {
    this.asking = asking;
  }

  @GetMapping
  @Operation(summary = "課の一覧を、階と窓口の順に見る", description = "廃止された課は含みません。")
  Slice<DepartmentView> find() {
    var found = asking.one(new FindDepartments(), Found.class).orElseThrow();
    return new Slice<>(found.rows().stream().map(DepartmentView::of).toList(), null);
  }

  @GetMapping("/{id}")
  @Operation(summary = "課を見る")
  ResponseEntity<DepartmentView> find(
      @PathVariable DepartmentId id, @RequestParam(required = false) @Nullable Long minVersion) {
    var page =
        asking.one(
            new FindDepartment(id), DepartmentPage.class, DepartmentPage::sequence, minVersion);
    return Versioned.shown(page.sequence(), DepartmentView.of(page));
  }
}
