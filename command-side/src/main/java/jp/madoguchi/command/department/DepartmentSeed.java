package jp.madoguchi.command.department;

import java.util.List;
import jp.madoguchi.command.department.DepartmentCommand.EstablishDepartment;
import jp.madoguchi.command.support.PublicText;
import jp.madoguchi.command.support.Seed;
import jp.madoguchi.command.support.SeedFile;
import jp.madoguchi.shared.id.DepartmentId;
import org.springframework.stereotype.Component;

/** The sections of a new city. */
@Component
class DepartmentSeed implements Seed {

  private record Row(PublicText name, PublicText floor, Windows windows) {}

  @Override
  public List<Planting> plantings() {
    return SeedFile.plantings("departments", Row.class, DepartmentSeed::planting);
  }

  private static Planting planting(String id, Row row) {
    var department = new DepartmentId(id);
    return new Planting(
        department,
        List.of(new EstablishDepartment(department, row.name(), row.floor(), row.windows())));
  }
}
