package jp.madoguchi.platform.rights;

import static jp.madoguchi.shared.rights.Permission.RECEPTION;
import static jp.madoguchi.shared.rights.Permission.SERVING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import jp.madoguchi.shared.actor.Actor;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.id.StaffId;
import jp.madoguchi.shared.privacy.SealedText;
import jp.madoguchi.shared.staff.StaffEvent;
import jp.madoguchi.shared.staff.StaffEvent.GlassBroken;
import jp.madoguchi.shared.staff.StaffEvent.RightGranted;
import jp.madoguchi.shared.staff.StaffEvent.RightWithdrawn;
import jp.madoguchi.shared.staff.StaffEvent.StaffEnrolled;
import jp.madoguchi.shared.staff.StaffEvent.StaffMoved;
import jp.madoguchi.shared.staff.StaffEvent.StaffRetired;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RightsTest {

  private static final StaffId SATO = new StaffId("staff-sato");
  private static final DepartmentId CITIZENS = new DepartmentId("dept-citizens");
  private static final DepartmentId TAX = new DepartmentId("dept-tax");
  private static final SealedText SEALED = new SealedText("key-1", "c2VhbGVk");
  private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
  private static final LocalDate MARCH = LocalDate.of(2027, 3, 31);
  private static final Instant NOON = Instant.parse("2026-04-01T03:00:00Z");
  private static final StaffEnrolled ENROLLED = new StaffEnrolled(SATO, SEALED, CITIZENS, APRIL);

  @Test
  void nobody_may_anything_until_it_is_granted() {
    assertThat(after(ENROLLED).at(CITIZENS, APRIL)).isEmpty();
    assertThat(after(ENROLLED).homeOn(APRIL)).contains(CITIZENS);
    assertThat(after(ENROLLED).homeOn(APRIL.minusDays(1))).isEmpty();
  }

  @Test
  void a_right_holds_from_its_first_to_its_last_day_at_its_section() {
    var rights = after(ENROLLED, granted(MARCH));

    assertThat(rights.at(CITIZENS, APRIL.minusDays(1))).isEmpty();
    assertThat(rights.at(CITIZENS, APRIL)).containsExactly(RECEPTION);
    assertThat(rights.at(CITIZENS, MARCH)).containsExactly(RECEPTION);
    assertThat(rights.at(CITIZENS, MARCH.plusDays(1))).isEmpty();
    assertThat(rights.at(TAX, APRIL)).isEmpty();
    assertThat(rights.sectionsOn(APRIL)).containsExactly(CITIZENS);
  }

  @Test
  void a_right_without_an_end_holds_until_it_is_withdrawn() {
    var withdrawn = after(ENROLLED, granted(null), withdrawn(MARCH));

    assertThat(after(ENROLLED, granted(null)).at(CITIZENS, MARCH.plusYears(50))).isNotEmpty();
    assertThat(withdrawn.at(CITIZENS, MARCH.minusDays(1))).containsExactly(RECEPTION);
    assertThat(withdrawn.at(CITIZENS, MARCH)).isEmpty();
  }

  @Test
  void a_withdrawal_makes_no_right_longer_and_touches_no_other() {
    var brief = after(ENROLLED, granted(APRIL), withdrawn(MARCH));
    var other =
        after(ENROLLED, new RightGranted(SATO, SERVING, CITIZENS, APRIL, null), withdrawn(APRIL));

    assertThat(brief.at(CITIZENS, APRIL.plusDays(1))).isEmpty();
    assertThat(other.at(CITIZENS, APRIL)).containsExactly(SERVING);
  }

  @Test
  void a_right_that_is_withdrawn_before_it_begins_never_holds() {
    var rights = after(ENROLLED, granted(null), withdrawn(APRIL));

    assertThat(rights.grants()).allMatch(Grant::neverHolds);
    assertThat(rights.at(CITIZENS, APRIL)).isEmpty();
    assertThat(rights.at(CITIZENS, APRIL.minusDays(1))).isEmpty();
  }

  @Test
  void a_right_that_is_granted_again_holds_again() {
    var again = after(ENROLLED, granted(null), withdrawn(APRIL.plusDays(1)), granted(MARCH));

    assertThat(again.at(CITIZENS, MARCH)).containsExactly(RECEPTION);
  }

  @Test
  void moving_moves_no_right() {
    var moved = after(ENROLLED, granted(null), new StaffMoved(SATO, TAX, MARCH));

    assertThat(moved.homeOn(MARCH)).contains(TAX);
    assertThat(moved.at(TAX, MARCH)).isEmpty();
    assertThat(moved.at(CITIZENS, MARCH)).containsExactly(RECEPTION);
  }

  @Test
  void whoever_is_retired_may_nothing() {
    var retired = after(ENROLLED, granted(null), new StaffRetired(SATO, MARCH));

    assertThat(retired.at(CITIZENS, MARCH.minusDays(1))).isNotEmpty();
    assertThat(retired.at(CITIZENS, MARCH)).isEmpty();
    assertThat(retired.sectionsOn(MARCH)).isEmpty();
    assertThat(retired.homeOn(MARCH)).isEmpty();
  }

  @Test
  void broken_glass_lasts_to_its_moment_and_for_its_section() {
    var rights = after(ENROLLED, new GlassBroken(SATO, CITIZENS, SEALED, NOON));

    assertThat(rights.haveBrokenGlass(CITIZENS, NOON.minusMillis(1))).isTrue();
    assertThat(rights.haveBrokenGlass(CITIZENS, NOON)).isFalse();
    assertThat(rights.haveBrokenGlass(TAX, NOON.minusMillis(1))).isFalse();
  }

  @Test
  void the_version_counts_the_facts() {
    assertThat(Rights.none(SATO).version()).isEqualTo(-1);
    assertThat(after(ENROLLED, granted(null), withdrawn(MARCH)).version()).isEqualTo(2);
  }

  @Test
  void only_what_they_may_at_the_section_that_they_act_for_counts() {
    var rights = after(ENROLLED, granted(null), new RightGranted(SATO, SERVING, TAX, APRIL, null));
    var caller = new Caller(new Actor(SATO, TAX, "", ""), rights, APRIL, NOON);

    assertThat(caller.permissions()).isEqualTo(Set.of(SERVING));
    assertThat(Policy.of(caller).mayAnyOf(Set.of(RECEPTION))).isFalse();
  }

  private static RightGranted granted(@Nullable LocalDate to) {
    return new RightGranted(SATO, RECEPTION, CITIZENS, APRIL, to);
  }

  private static RightWithdrawn withdrawn(LocalDate from) {
    return new RightWithdrawn(SATO, RECEPTION, CITIZENS, from);
  }

  private static Rights after(StaffEvent... facts) {
    return Stream.of(facts).reduce(Rights.none(SATO), Rights::after, (one, _) -> one);
  }
}
