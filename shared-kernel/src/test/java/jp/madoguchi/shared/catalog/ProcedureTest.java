package jp.madoguchi.shared.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.shared.catalog.CatalogEvent.DueRuleExtended;
import jp.madoguchi.shared.catalog.CatalogEvent.ProcedureRetired;
import jp.madoguchi.shared.catalog.CatalogEvent.RevisionDrafted;
import jp.madoguchi.shared.catalog.CatalogEvent.RevisionPublished;
import jp.madoguchi.shared.contact.Purpose;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.id.ProcedureId;
import org.junit.jupiter.api.Test;

class ProcedureTest {

  private static final ProcedureId MOVING_IN = new ProcedureId("proc-moving-in");
  private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
  private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);

  @Test
  void an_unwritten_procedure_is_never_in_force() {
    assertThat(Procedure.UNWRITTEN.inForceOn(APRIL)).isEmpty();
    assertThat(Procedure.UNWRITTEN.revision(0)).isEmpty();
    assertThat(Procedure.UNWRITTEN.revision(1)).isEmpty();
  }

  @Test
  void a_draft_is_not_in_force() {
    assertThat(Procedure.of(List.of(drafted(1))).inForceOn(APRIL)).isEmpty();
  }

  @Test
  void a_revision_is_in_force_from_its_first_day_until_the_next_one() {
    var procedure =
        Procedure.of(List.of(drafted(1), published(1, APRIL), drafted(2), published(2, OCTOBER)));

    assertThat(procedure.inForceOn(APRIL.minusDays(1))).isEmpty();
    assertThat(procedure.inForceOn(APRIL)).contains(revision(1));
    assertThat(procedure.inForceOn(OCTOBER.minusDays(1))).contains(revision(1));
    assertThat(procedure.inForceOn(OCTOBER)).contains(revision(2));
  }

  @Test
  void of_two_that_start_on_the_same_day_the_later_revision_holds() {
    var procedure =
        Procedure.of(List.of(drafted(1), drafted(2), published(2, APRIL), published(1, APRIL)));

    assertThat(procedure.inForceOn(APRIL)).contains(revision(2));
    assertThat(procedure.lastPublication()).contains(published(2, APRIL));
    assertThat(procedure.publicationOf(1)).contains(published(1, APRIL));
  }

  @Test
  void a_retired_procedure_is_in_force_until_the_day_before() {
    var procedure =
        Procedure.of(
            List.of(drafted(1), published(1, APRIL), new ProcedureRetired(MOVING_IN, OCTOBER)));

    assertThat(procedure.inForceOn(OCTOBER.minusDays(1))).contains(revision(1));
    assertThat(procedure.inForceOn(OCTOBER)).isEmpty();
  }

  @Test
  void extensions_that_hold_for_a_day_add_up() {
    var procedure =
        Procedure.of(
            List.of(
                drafted(1),
                new DueRuleExtended(MOVING_IN, 5, APRIL, OCTOBER, "地震"),
                new DueRuleExtended(MOVING_IN, 3, OCTOBER, null, "台風")));

    assertThat(procedure.extensionFor(APRIL.minusDays(1))).isZero();
    assertThat(procedure.extensionFor(APRIL)).isEqualTo(5);
    assertThat(procedure.extensionFor(OCTOBER)).isEqualTo(8);
    assertThat(procedure.extensionFor(OCTOBER.plusDays(1))).isEqualTo(3);
  }

  private static RevisionDrafted drafted(int revision) {
    return new RevisionDrafted(MOVING_IN, revision(revision));
  }

  private static RevisionPublished published(int revision, LocalDate from) {
    return new RevisionPublished(MOVING_IN, revision, from);
  }

  private static ProcedureRevision revision(int number) {
    return new ProcedureRevision(
        MOVING_IN,
        number,
        "転入届",
        "他の市区町村から引っ越してきたとき",
        new DepartmentId("dept-citizens"),
        List.of(Purpose.MOVING_IN),
        List.of("本人"),
        List.of("転出証明書"),
        null,
        0,
        List.of("受付"),
        List.of("本人確認"),
        null);
  }
}
