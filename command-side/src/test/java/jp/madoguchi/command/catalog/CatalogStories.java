package jp.madoguchi.command.catalog;

import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.command.support.PublicText;
import jp.madoguchi.shared.catalog.CatalogEvent.DueRuleExtended;
import jp.madoguchi.shared.catalog.CatalogEvent.ProcedureRetired;
import jp.madoguchi.shared.catalog.CatalogEvent.RevisionDrafted;
import jp.madoguchi.shared.catalog.CatalogEvent.RevisionPublished;
import jp.madoguchi.shared.contact.Purpose;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.id.ProcedureId;

/** The cast and the past of every catalog test. */
final class CatalogStories {

  static final ProcedureId MOVING_IN = new ProcedureId("proc-moving-in");
  static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
  static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);
  static final PublicText EARTHQUAKE = new PublicText("地震のため");

  private CatalogStories() {}

  static Definition definition(String... documents) {
    return new Definition(
        new PublicText("転入届"),
        new PublicText("他の市区町村から引っ越してきたとき"),
        new DepartmentId("dept-citizens"),
        List.of(Purpose.MOVING_IN),
        texts("本人", "世帯主"),
        texts(documents),
        new Definition.Deadline(14, new PublicText("住み始めた日"), new PublicText("住民基本台帳法第22条")),
        1,
        texts("受付", "住民票への記録"),
        texts("本人確認"),
        null);
  }

  static RevisionDrafted drafted(int revision, String... documents) {
    return new RevisionDrafted(MOVING_IN, definition(documents).numbered(MOVING_IN, revision));
  }

  static RevisionPublished published(int revision, LocalDate from) {
    return new RevisionPublished(MOVING_IN, revision, from);
  }

  static DueRuleExtended extended() {
    return new DueRuleExtended(MOVING_IN, 5, APRIL, OCTOBER, EARTHQUAKE.value());
  }

  static ProcedureRetired retired() {
    return new ProcedureRetired(MOVING_IN, OCTOBER);
  }

  static List<PublicText> texts(String... words) {
    return List.of(words).stream().map(PublicText::new).toList();
  }
}
