package jp.madoguchi.projection.staffmember;

import static jp.madoguchi.projection.support.Cast.CITIZENS;
import static jp.madoguchi.projection.support.Cast.PENSION;
import static jp.madoguchi.projection.support.Cast.SATO;
import static jp.madoguchi.projection.support.Cast.recorded;
import static jp.madoguchi.projection.support.Cast.sealed;
import static jp.madoguchi.projection.support.Cast.storedAndLoaded;
import static jp.madoguchi.shared.rights.Permission.SERVING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.madoguchi.platform.rights.Grant;
import jp.madoguchi.projection.staffmember.StaffMemberPage.Glass;
import jp.madoguchi.shared.staff.StaffEvent.GlassBroken;
import jp.madoguchi.shared.staff.StaffEvent.RightGranted;
import jp.madoguchi.shared.staff.StaffEvent.RightWithdrawn;
import jp.madoguchi.shared.staff.StaffEvent.StaffEnrolled;
import jp.madoguchi.shared.staff.StaffEvent.StaffMoved;
import jp.madoguchi.shared.staff.StaffEvent.StaffRetired;
import org.junit.jupiter.api.Test;

class StaffMemberPageTest {

  private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
  private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);

  private final StaffEnrolled enrolled = new StaffEnrolled(SATO, sealed("佐藤"), CITIZENS, APRIL);
  private final StaffMemberPage page = StaffMemberPage.startedBy(enrolled, recorded(0, 0));
  private final StaffMemberPage moved =
      page.after(new StaffMoved(SATO, PENSION, OCTOBER), recorded(1, 1));

  @Test
  void works_at_the_section_from_the_first_day() {
    assertThat(page.departmentOn(APRIL.minusDays(1))).isEmpty();
    assertThat(page.departmentOn(APRIL)).contains(CITIZENS);
  }

  @Test
  void works_at_the_old_section_until_the_day_before_the_move() {
    assertThat(moved.departmentOn(OCTOBER.minusDays(1))).contains(CITIZENS);
    assertThat(moved.departmentOn(OCTOBER)).contains(PENSION);
  }

  @Test
  void works_nowhere_once_retired() {
    var retired = moved.after(new StaffRetired(SATO, OCTOBER.plusDays(1)), recorded(2, 2));

    assertThat(retired.departmentOn(OCTOBER)).contains(PENSION);
    assertThat(retired.departmentOn(OCTOBER.plusDays(1))).isEmpty();
  }

  @Test
  void telling_it_twice_tells_it_once() {
    assertThat(moved.after(enrolled, recorded(0, 0))).isEqualTo(moved);
    assertThat(page.after(enrolled, recorded(1, 0)).sequence()).isEqualTo(1);
  }

  @Test
  void shows_what_they_may_and_from_when_to_when() {
    var page =
        moved
            .after(new RightGranted(SATO, SERVING, PENSION, OCTOBER, null), recorded(2, 2))
            .after(new RightWithdrawn(SATO, SERVING, PENSION, OCTOBER.plusDays(9)), recorded(3, 3));

    assertThat(page.grants())
        .containsExactly(new Grant(SERVING, PENSION, OCTOBER, OCTOBER.plusDays(8)));
    assertThat(storedAndLoaded(page, StaffMemberPage.class)).isEqualTo(page);
  }

  @Test
  void shows_when_they_looked_past_their_rights_and_why() {
    var until = recorded(2, 62).at();
    var page = moved.after(new GlassBroken(SATO, PENSION, sealed("通報"), until), recorded(2, 2));

    assertThat(page.glasses())
        .containsExactly(new Glass(PENSION, sealed("通報"), recorded(2, 2).at(), until));
    assertThat(storedAndLoaded(page, StaffMemberPage.class)).isEqualTo(page);
  }

  @Test
  void survives_the_store() {
    assertThat(storedAndLoaded(moved, StaffMemberPage.class)).isEqualTo(moved);
  }
}
