package jp.madoguchi.platform.rights;

import static jp.madoguchi.platform.rights.Policy.Verdict.ALLOWED;
import static jp.madoguchi.platform.rights.Policy.Verdict.NOT_ALLOWED;
import static jp.madoguchi.platform.rights.Policy.Verdict.UNKNOWN;
import static jp.madoguchi.shared.rights.Permission.ADMINISTERING;
import static jp.madoguchi.shared.rights.Permission.AUDITING;
import static jp.madoguchi.shared.rights.Permission.PARTNER;
import static jp.madoguchi.shared.rights.Permission.READING_KPI;
import static jp.madoguchi.shared.rights.Permission.READING_NAMES;
import static jp.madoguchi.shared.rights.Permission.READING_OTHER_HISTORY;
import static jp.madoguchi.shared.rights.Permission.READING_PROTECTED;
import static jp.madoguchi.shared.rights.Permission.READING_TEXTS;
import static jp.madoguchi.shared.rights.Permission.RECEPTION;
import static jp.madoguchi.shared.rights.Permission.REVIEWING;
import static jp.madoguchi.shared.rights.Permission.SERVING;
import static jp.madoguchi.shared.rights.Permission.SUPERVISING;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import jp.madoguchi.platform.rights.Scope.Reach;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.rights.Permission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PolicyTest {

  private static final DepartmentId CITIZENS = new DepartmentId("dept-citizens");
  private static final DepartmentId TAX = new DepartmentId("dept-tax");
  private static final DepartmentId WATER = new DepartmentId("dept-water");

  /** It came in at the citizens' section, was sent to tax, and is with tax now. */
  private static final Matter AT_TAX = new Matter(false, Set.of(TAX), Set.of(CITIZENS, TAX));

  private static final Matter PROVISIONAL_AT_TAX =
      new Matter(true, Set.of(TAX), Set.of(CITIZENS, TAX));

  private static final Need WORK = Need.of(SERVING, REVIEWING);

  @ParameterizedTest
  @EnumSource(
      value = Permission.class,
      names = {"RECEPTION", "SERVING", "REVIEWING", "SUPERVISING"})
  void whoever_works_at_a_desk_sees_what_their_section_was_involved_in(Permission desk) {
    assertThat(at(CITIZENS, desk).records().covers(AT_TAX)).isTrue();
    assertThat(at(TAX, desk).records().covers(AT_TAX)).isTrue();
    assertThat(at(WATER, desk).records().covers(AT_TAX)).isFalse();
  }

  @ParameterizedTest
  @EnumSource(
      value = Permission.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {
        "RECEPTION",
        "SERVING",
        "REVIEWING",
        "SUPERVISING",
        "AUDITING",
        "READING_OTHER_HISTORY"
      })
  void nobody_sees_a_record_by_any_other_right(Permission other) {
    assertThat(at(TAX, other).records().isNothing()).isTrue();
    assertThat(at(TAX, other).records().covers(AT_TAX)).isFalse();
    assertThat(at(TAX, other).on(WORK, AT_TAX)).isEqualTo(UNKNOWN);
  }

  @Test
  void the_role_at_a_desk_is_the_right_that_leads() {
    assertThat(Policy.role(Set.of(RECEPTION, REVIEWING, SERVING, AUDITING))).contains(REVIEWING);
    assertThat(Policy.role(Set.of(SUPERVISING, RECEPTION))).contains(SUPERVISING);
    assertThat(Policy.role(Set.of(AUDITING, READING_KPI))).isEmpty();
  }

  @Test
  void a_provisional_case_is_there_for_its_section_and_for_broken_glass_only() {
    assertThat(at(TAX, REVIEWING).records().covers(PROVISIONAL_AT_TAX)).isTrue();
    assertThat(at(CITIZENS, REVIEWING).records().covers(PROVISIONAL_AT_TAX)).isFalse();
    assertThat(at(WATER, AUDITING).records().covers(PROVISIONAL_AT_TAX)).isFalse();
    assertThat(at(WATER, SERVING, READING_OTHER_HISTORY).records().covers(PROVISIONAL_AT_TAX))
        .isFalse();
    assertThat(withBrokenGlass(WATER, SERVING).records().covers(PROVISIONAL_AT_TAX)).isTrue();
  }

  @Test
  void whoever_may_read_the_history_of_others_sees_all_that_is_confirmed() {
    var supervisor = at(WATER, SUPERVISING, READING_OTHER_HISTORY);

    assertThat(supervisor.records()).isEqualTo(new Scope(Reach.CONFIRMED, Set.of(WATER)));
    assertThat(supervisor.records().covers(AT_TAX)).isTrue();
    assertThat(at(TAX, SUPERVISING, READING_OTHER_HISTORY).records().covers(PROVISIONAL_AT_TAX))
        .isTrue();
  }

  @Test
  void an_auditor_sees_records_but_no_personal_item() {
    var auditor = at(WATER, AUDITING);

    assertThat(auditor.records().covers(AT_TAX)).isTrue();
    assertThat(auditor.reads(READING_NAMES)).isFalse();
    assertThat(auditor.reads(READING_TEXTS)).isFalse();
    assertThat(auditor.on(WORK, AT_TAX)).isEqualTo(NOT_ALLOWED);
  }

  @Test
  void work_is_for_the_section_that_has_it_now() {
    assertThat(at(TAX, SERVING).on(WORK, AT_TAX)).isEqualTo(ALLOWED);
    assertThat(at(CITIZENS, SERVING).on(WORK, AT_TAX)).isEqualTo(NOT_ALLOWED);
    assertThat(at(TAX, RECEPTION).on(WORK, AT_TAX)).isEqualTo(NOT_ALLOWED);
    assertThat(at(WATER, SERVING).on(WORK, AT_TAX)).isEqualTo(UNKNOWN);
  }

  @Test
  void some_things_may_be_done_by_any_section_that_was_involved() {
    assertThat(at(CITIZENS, SERVING).on(WORK.orInvolved(), AT_TAX)).isEqualTo(ALLOWED);
    assertThat(at(WATER, SERVING).on(WORK.orInvolved(), AT_TAX)).isEqualTo(UNKNOWN);
    assertThat(at(WATER, SERVING, READING_OTHER_HISTORY).on(WORK.orInvolved(), AT_TAX))
        .isEqualTo(NOT_ALLOWED);
  }

  @Test
  void broken_glass_is_for_looking_and_not_for_doing() {
    var broken = withBrokenGlass(WATER, SERVING);

    assertThat(broken.records().covers(AT_TAX)).isTrue();
    assertThat(broken.reads(READING_NAMES)).isTrue();
    assertThat(broken.reads(READING_TEXTS)).isTrue();
    assertThat(broken.on(WORK, AT_TAX)).isEqualTo(NOT_ALLOWED);
    assertThat(broken.mayAnyOf(Set.of(ADMINISTERING))).isFalse();
  }

  @Test
  void broken_glass_does_not_tell_where_a_protected_person_lives() {
    assertThat(withBrokenGlass(WATER, SERVING).reads(READING_PROTECTED)).isFalse();
    assertThat(at(WATER, READING_PROTECTED).reads(READING_PROTECTED)).isTrue();
  }

  @Test
  void what_only_the_house_does_nobody_else_may() {
    assertThat(at(TAX, Permission.values()).mayAnyOf(Need.HOUSE.anyOf())).isFalse();
    assertThat(at(TAX, Permission.values()).on(Need.HOUSE, AT_TAX)).isEqualTo(NOT_ALLOWED);
    assertThat(HOUSE.mayAnyOf(Need.HOUSE.anyOf())).isTrue();
    assertThat(HOUSE.on(Need.HOUSE, PROVISIONAL_AT_TAX)).isEqualTo(ALLOWED);
  }

  @Test
  void whoever_may_nothing_does_not_even_enter() {
    assertThat(at(TAX).mayEnter()).isFalse();
    assertThat(at(TAX, READING_KPI).mayEnter()).isTrue();
    assertThat(HOUSE.mayEnter()).isTrue();
  }

  @Test
  void a_partner_is_nothing_but_a_partner() {
    assertThat(at(TAX, PARTNER).isPartnerOnly()).isTrue();
    assertThat(at(TAX, PARTNER, SERVING).isPartnerOnly()).isFalse();
  }

  private static final Policy HOUSE = new Policy(CITIZENS, Set.of(), false, true);

  private static Policy at(DepartmentId section, Permission... may) {
    return new Policy(section, Set.of(may), false, false);
  }

  private static Policy withBrokenGlass(DepartmentId section, Permission... may) {
    return new Policy(section, Set.of(may), true, false);
  }
}
