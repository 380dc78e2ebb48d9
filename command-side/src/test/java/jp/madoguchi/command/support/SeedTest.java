package jp.madoguchi.command.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.madoguchi.shared.catalog.CatalogEvent;
import jp.madoguchi.shared.catalog.CatalogEvent.RevisionDrafted;
import jp.madoguchi.shared.catalog.Procedure;
import jp.madoguchi.shared.catalog.ProcedureRevision;
import jp.madoguchi.shared.contact.Purpose;
import jp.madoguchi.shared.department.DepartmentEvent.DepartmentEstablished;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.id.ProcedureId;
import jp.madoguchi.shared.rights.Permission;
import jp.madoguchi.shared.staff.StaffEvent.RightGranted;
import jp.madoguchi.shared.staff.StaffEvent.StaffEnrolled;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a new city starts with, checked as the facts that its seeds become. */
class SeedTest {

  private static final LocalDate FIRST_DAY = LocalDate.of(2026, 4, 1);

  @TempDir static Path folder;

  private static NewCity city;
  private static List<DepartmentEstablished> departments;
  private static List<StaffEnrolled> staff;
  private static List<ProcedureRevision> procedures;

  @BeforeAll
  static void the_city_starts_for_the_first_time() throws Exception {
    city = new NewCity(folder.resolve("keyset.json").toString());
    city.start();
    departments = city.factsOfKind(DepartmentEstablished.class);
    staff = city.factsOfKind(StaffEnrolled.class);
    procedures =
        city.factsOfKind(RevisionDrafted.class).stream().map(RevisionDrafted::revision).toList();
  }

  @AfterAll
  static void the_city_stops() {
    city.close();
  }

  @Test
  void is_large_enough_for_a_city() {
    assertThat(departments).hasSizeGreaterThanOrEqualTo(21);
    assertThat(staff).hasSize(47);
    assertThat(procedures).hasSizeGreaterThanOrEqualTo(45);
  }

  @Test
  void every_section_has_windows_of_its_own_and_somebody_at_them() {
    var windows = departments.stream().flatMap(section -> section.windows().stream()).toList();

    assertThat(departments).allSatisfy(at -> assertThat(at.windows()).hasSizeBetween(2, 6));
    assertThat(windows).doesNotHaveDuplicates();
    assertThat(staff).extracting(StaffEnrolled::department).containsAll(sections());
    assertThat(staff)
        .filteredOn(member -> member.department().equals(new DepartmentId("dept-citizens")))
        .hasSizeGreaterThanOrEqualTo(5);
  }

  @Test
  void staff_and_procedures_belong_to_sections_that_are_there() {
    assertThat(sections()).containsAll(staff.stream().map(StaffEnrolled::department).toList());
    assertThat(procedures)
        .extracting(ProcedureRevision::department)
        .isSubsetOf(sections())
        .containsAll(counters());
  }

  @Test
  void every_procedure_says_how_it_is_done() {
    assertThat(procedures)
        .allSatisfy(
            procedure -> {
              assertThat(procedure.steps()).as(procedure.name()).hasSizeBetween(2, 5);
              assertThat(procedure.reviewItems()).as(procedure.name()).hasSizeBetween(1, 4);
              assertThat(procedure.documents()).as(procedure.name()).isNotEmpty();
            });
  }

  @Test
  void many_procedures_say_how_they_are_reviewed_and_most_of_those_ask_a_registry() {
    var reviewed = procedures.stream().map(ProcedureRevision::reviewAid).toList();

    assertThat(reviewed).filteredOn(aid -> !aid.items().isEmpty()).hasSizeGreaterThanOrEqualTo(10);
    assertThat(reviewed).filteredOn(aid -> !aid.ruled().isEmpty()).hasSizeGreaterThanOrEqualTo(10);
  }

  @Test
  void every_procedure_is_in_force_from_the_first_day() {
    assertThat(procedures)
        .allSatisfy(
            revision -> {
              var procedure = Procedure.of(city.facts.of(revision.procedure(), CatalogEvent.class));
              assertThat(procedure.inForceOn(FIRST_DAY)).contains(revision);
              assertThat(procedure.inForceOn(FIRST_DAY.minusDays(1))).isEmpty();
            });
  }

  @Test
  void the_deadlines_that_everybody_knows_are_right() {
    var days =
        procedures.stream()
            .filter(procedure -> procedure.legalDeadline().isPresent())
            .collect(
                Collectors.toMap(
                    procedure -> procedure.procedure().value(),
                    procedure -> procedure.legalDeadline().orElseThrow().days()));

    assertThat(days)
        .containsAllEntriesOf(
            Map.of(
                "proc-moving-in", 14,
                "proc-moving-within", 14,
                "proc-birth", 14,
                "proc-death-notification", 7,
                "proc-health-insurance-enrollment", 14,
                "proc-pension-enrollment", 14,
                "proc-child-allowance", 15,
                "proc-dog-registration", 30));
    assertThat(procedures)
        .flatExtracting(procedure -> procedure.legalDeadline().stream().toList())
        .extracting(ProcedureRevision.Deadline::law)
        .allSatisfy(law -> assertThat(law).matches(".*法(律)?第\\d+条.*"));
  }

  @Test
  void a_bereaved_family_is_sent_to_at_least_eight_sections() {
    assertThat(sectionsFor(Purpose.DEATH)).hasSizeGreaterThanOrEqualTo(8);
  }

  @Test
  void a_family_that_moves_in_finds_at_least_eight_procedures() {
    assertThat(proceduresFor(Purpose.MOVING_IN)).hasSizeGreaterThanOrEqualTo(8);
  }

  @Test
  void every_purpose_but_other_leads_to_a_procedure() {
    assertThat(Arrays.stream(Purpose.values()).filter(purpose -> purpose != Purpose.OTHER))
        .allSatisfy(purpose -> assertThat(proceduresFor(purpose)).as("%s", purpose).isNotEmpty());
  }

  @Test
  void everybody_may_do_something_at_their_section_and_each_counter_has_somebody_for_all() {
    var rights = city.factsOfKind(RightGranted.class);

    assertThat(staff)
        .allSatisfy(
            member ->
                assertThat(rights)
                    .anyMatch(
                        right ->
                            right.staff().equals(member.staff())
                                && right.department().equals(member.department())));
    for (var section : counters()) {
      assertThat(rights)
          .filteredOn(right -> right.department().equals(section))
          .extracting(RightGranted::permission)
          .contains(Permission.RECEPTION, Permission.SERVING, Permission.REVIEWING);
    }
  }

  @Test
  void names_of_staff_are_sealed() {
    assertThat(staff)
        .allSatisfy(
            member -> assertThat(member.name().ciphertext()).isASCII().hasSizeGreaterThan(20));
  }

  @Test
  void starting_again_adds_nothing() throws Exception {
    var before = city.everything();

    city.start();

    assertThat(city.everything()).isEqualTo(before);
  }

  @Test
  void a_start_that_was_cut_short_is_taken_up_where_it_stopped() throws Exception {
    try (var other = new NewCity(folder.resolve("keyset.json").toString())) {
      var movingIn = new ProcedureId("proc-moving-in");
      other.plantOnlyTheFirstFactOf(movingIn);

      other.start();

      assertThat(other.facts.of(movingIn, CatalogEvent.class)).hasSize(2);
      assertThat(other.everything()).isEqualTo(city.everything());
    }
  }

  @Test
  void what_another_node_has_planted_meanwhile_is_not_news() throws Exception {
    try (var other = new NewCity(folder.resolve("keyset.json").toString())) {
      other.startBesideAFasterNode();

      assertThat(other.everything()).isEqualTo(city.everything());
    }
  }

  @Test
  void a_city_that_cannot_be_seeded_does_not_start() {
    try (var other = new NewCity(folder.resolve("keyset.json").toString())) {
      assertThatThrownBy(other::startWithoutAStore)
          .hasRootCauseInstanceOf(ConcurrencyException.class);
      assertThat(other.everything()).isZero();
    }
  }

  /** All sections but the one that looks after the house itself. */
  private static Set<DepartmentId> counters() {
    return sections().stream()
        .filter(section -> !section.equals(new DepartmentId("dept-general-affairs")))
        .collect(Collectors.toSet());
  }

  private static Set<DepartmentId> sections() {
    return departments.stream().map(DepartmentEstablished::department).collect(Collectors.toSet());
  }

  private static Stream<ProcedureRevision> proceduresFor(Purpose purpose) {
    return procedures.stream().filter(procedure -> procedure.purposes().contains(purpose));
  }

  private static Set<DepartmentId> sectionsFor(Purpose purpose) {
    return proceduresFor(purpose).map(ProcedureRevision::department).collect(Collectors.toSet());
  }
}
