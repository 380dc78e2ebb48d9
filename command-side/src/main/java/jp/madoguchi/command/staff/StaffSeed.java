package jp.madoguchi.command.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.madoguchi.command.staff.StaffCommand.EnrolStaff;
import jp.madoguchi.command.staff.StaffCommand.GrantRight;
import jp.madoguchi.command.support.Seed;
import jp.madoguchi.command.support.SeedFile;
import jp.madoguchi.platform.privacy.FreeText;
import jp.madoguchi.platform.privacy.Sealer;
import jp.madoguchi.shared.actor.Actor;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.id.StaffId;
import jp.madoguchi.shared.rights.Permission;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The invented staff of a new city. */
@Component
class StaffSeed implements Seed {

  private static final LocalDate FIRST_DAY = LocalDate.of(2026, 4, 1);

  private final Sealer sealer;

  StaffSeed(Sealer sealer) {
    this.sealer = sealer;
  }

  /**
   * One of them.
   *
   * @param rights at their own section
   * @param elsewhere at other sections
   */
  private record Row(
      FreeText name,
      DepartmentId department,
      @Nullable List<Permission> rights,
      @Nullable Map<DepartmentId, List<Permission>> elsewhere) {

    Stream<GrantRight> grants(StaffId staff) {
      var others = elsewhere == null ? Map.<DepartmentId, List<Permission>>of() : elsewhere;
      return Stream.concat(
          grants(staff, department, rights == null ? List.of() : rights),
          others.entrySet().stream().flatMap(at -> grants(staff, at.getKey(), at.getValue())));
    }

    private static Stream<GrantRight> grants(
        StaffId staff, DepartmentId at, List<Permission> permissions) {
      return permissions.stream()
          .map(one -> new GrantRight(staff, one, at, FIRST_DAY, null, Actor.SYSTEM.staff()));
    }
  }

  @Override
  public List<Planting> plantings() {
    return SeedFile.plantings("staff", Row.class, this::planting);
  }

  private Planting planting(String id, Row row) {
    var staff = new StaffId(id);
    var name = sealer.seal(staff, row.name());
    var enrolment = new EnrolStaff(staff, name, row.department(), FIRST_DAY);
    return new Planting(
        staff, Stream.concat(Stream.of((Object) enrolment), row.grants(staff)).toList());
  }
}
