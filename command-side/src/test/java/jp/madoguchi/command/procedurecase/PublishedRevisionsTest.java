package jp.madoguchi.command.procedurecase;

import static jp.madoguchi.command.procedurecase.CaseStories.CARE;
import static jp.madoguchi.command.procedurecase.CaseStories.revision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.shared.catalog.CatalogEvent;
import jp.madoguchi.shared.catalog.CatalogEvent.ProcedureRetired;
import jp.madoguchi.shared.catalog.CatalogEvent.RevisionDrafted;
import jp.madoguchi.shared.catalog.CatalogEvent.RevisionPublished;
import jp.madoguchi.shared.catalog.Procedure;
import jp.madoguchi.shared.rejection.Reason.Kind;
import jp.madoguchi.shared.rejection.Rejection;
import org.axonframework.commandhandling.CommandExecutionException;
import org.junit.jupiter.api.Test;

class PublishedRevisionsTest {

  private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
  private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);

  private static final CatalogEvent FIRST = new RevisionDrafted(CARE, revision(1, 30));
  private static final CatalogEvent SECOND = new RevisionDrafted(CARE, revision(2, 20));
  private static final CatalogEvent FIRST_FROM_APRIL = new RevisionPublished(CARE, 1, APRIL);
  private static final CatalogEvent SECOND_FROM_OCTOBER = new RevisionPublished(CARE, 2, OCTOBER);
  private static final CatalogEvent RETIRED = new ProcedureRetired(CARE, OCTOBER);

  @Test
  void the_latest_publication_in_force_holds() {
    var published = of(FIRST, FIRST_FROM_APRIL, SECOND, SECOND_FROM_OCTOBER);

    assertThat(published.inForceOn(APRIL)).isEqualTo(revision(1, 30));
    assertThat(published.inForceOn(OCTOBER.minusDays(1))).isEqualTo(revision(1, 30));
    assertThat(published.inForceOn(OCTOBER)).isEqualTo(revision(2, 20));
  }

  @Test
  void a_draft_holds_for_nobody() {
    assertThat(of(FIRST, FIRST_FROM_APRIL, SECOND).inForceOn(OCTOBER)).isEqualTo(revision(1, 30));
    refused(of(FIRST), OCTOBER, "PROCEDURE_IS_NOT_PUBLISHED");
  }

  @Test
  void nothing_holds_before_the_first_publication() {
    refused(of(FIRST, FIRST_FROM_APRIL), APRIL.minusDays(1), "PROCEDURE_IS_NOT_PUBLISHED");
  }

  @Test
  void nothing_holds_once_retired() {
    var retired = of(FIRST, FIRST_FROM_APRIL, RETIRED);

    assertThat(retired.inForceOn(OCTOBER.minusDays(1))).isEqualTo(revision(1, 30));
    refused(retired, OCTOBER, "PROCEDURE_IS_RETIRED");
  }

  private static PublishedRevisions of(CatalogEvent... facts) {
    return new PublishedRevisions(Procedure.of(List.of(facts)));
  }

  private static void refused(PublishedRevisions revisions, LocalDate day, String code) {
    assertThatExceptionOfType(CommandExecutionException.class)
        .isThrownBy(() -> revisions.inForceOn(day))
        .satisfies(
            no -> {
              var rejection = no.<Rejection>getDetails().orElseThrow();
              assertThat(rejection.code()).isEqualTo(code);
              assertThat(rejection.kind()).isEqualTo(Kind.IMPOSSIBLE);
            });
  }
}
