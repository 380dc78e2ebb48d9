package jp.madoguchi.command.staff;

import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.command.staff.StaffCommand.EnrolStaff;
import jp.madoguchi.command.support.Seed;
import jp.madoguchi.command.support.SeedFile;
import jp.madoguchi.platform.privacy.FreeText;
import jp.madoguchi.platform.privacy.Sealer;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.id.StaffId;
import org.springframework.stereotype.Component;

/** The invented staff of a new city. */
@Component
class StaffSeed implements Seed {

  private static final LocalDate FIRST_DAY = LocalDate.of(2026, 4, 1);

  private final Sealer sealer;

  StaffSeed(Sealer sealer) {
    this.sealer = sealer;
  }

  private record Row(FreeText name, DepartmentId department) {}

  @Override
  public List<Planting> plantings() {
    return SeedFile.plantings("staff", Row.class, this::planting);
  }

  private Planting planting(String id, Row row) {
    var staff = new StaffId(id);
    var name = sealer.seal(staff, row.name());
    return new Planting(staff, List.of(new EnrolStaff(staff, name, row.department(), FIRST_DAY)));
  }
}
