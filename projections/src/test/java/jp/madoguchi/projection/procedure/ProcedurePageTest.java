package jp.madoguchi.projection.procedure;

import static jp.madoguchi.projection.support.Cast.CITIZENS;
import static jp.madoguchi.projection.support.Cast.recorded;
import static jp.madoguchi.projection.support.Cast.storedAndLoaded;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.shared.catalog.CatalogEvent.DueRuleExtended;
import jp.madoguchi.shared.catalog.CatalogEvent.ProcedureRetired;
import jp.madoguchi.shared.catalog.CatalogEvent.RevisionDrafted;
import jp.madoguchi.shared.catalog.CatalogEvent.RevisionPublished;
import jp.madoguchi.shared.catalog.Procedure;
import jp.madoguchi.shared.catalog.ProcedureRevision;
import jp.madoguchi.shared.contact.Purpose;
import jp.madoguchi.shared.id.ProcedureId;
import org.junit.jupiter.api.Test;

class ProcedurePageTest {

  private static final ProcedureId MOVING_IN = new ProcedureId("proc-moving-in");
  private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);

  private final RevisionDrafted drafted = new RevisionDrafted(MOVING_IN, revision());
  private final RevisionPublished published = new RevisionPublished(MOVING_IN, 1, APRIL);
  private final ProcedurePage page =
      ProcedurePage.startedBy(drafted, recorded(0, 0)).after(published, recorded(1, 1));

  @Test
  void shows_the_procedure_as_its_facts_tell_it() {
    assertThat(page)
        .isEqualTo(
            new ProcedurePage("proc-moving-in", 1, Procedure.of(List.of(drafted, published))));
  }

  @Test
  void telling_it_twice_tells_it_once() {
    assertThat(page.after(published, recorded(1, 1))).isEqualTo(page);
  }

  @Test
  void survives_the_store() {
    var whole =
        page.after(new DueRuleExtended(MOVING_IN, 5, APRIL, null, "地震"), recorded(2, 2))
            .after(new ProcedureRetired(MOVING_IN, APRIL.plusYears(1)), recorded(3, 3));

    assertThat(storedAndLoaded(page, ProcedurePage.class)).isEqualTo(page);
    assertThat(storedAndLoaded(whole, ProcedurePage.class)).isEqualTo(whole);
  }

  private static ProcedureRevision revision() {
    return new ProcedureRevision(
        MOVING_IN,
        1,
        "転入届",
        "他の市区町村から引っ越してきたとき",
        CITIZENS,
        List.of(Purpose.MOVING_IN),
        List.of("本人"),
        List.of("転出証明書"),
        new ProcedureRevision.Deadline(14, "住み始めた日", "住民基本台帳法第22条"),
        0,
        List.of("受付"),
        List.of("本人確認"),
        null);
  }
}
