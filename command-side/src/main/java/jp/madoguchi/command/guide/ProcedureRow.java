package jp.madoguchi.command.guide;

import java.util.List;
import jp.madoguchi.command.guide.CsvTable.Row;
import jp.madoguchi.platform.guide.GuideSheet;
import jp.madoguchi.shared.guide.Edge;
import jp.madoguchi.shared.guide.GuidedProcedure;
import jp.madoguchi.shared.guide.GuidedProcedure.Leaflet;
import jp.madoguchi.shared.id.ProcedureId;
import org.jspecify.annotations.Nullable;

/** 手続きの行 — one procedure as its row tells it; by which answers it goes stands elsewhere. */
record ProcedureRow(String key, int order, @Nullable Leaflet leaflet) {

  /**
   * @throws IllegalArgumentException if it makes no procedure
   */
  static ProcedureRow of(Row row) {
    var key = row.text(GuideSheet.KEY);
    if (GuidedProcedure.isInCatalog(key)) {
      return new ProcedureRow(new ProcedureId(key).value(), row.order(), null);
    }
    return new ProcedureRow(
        key,
        row.order(),
        new Leaflet(
            row.text(GuideSheet.NAME),
            row.textIfAny(GuideSheet.URL),
            row.textIfAny(GuideSheet.SUMMARY),
            row.textIfAny(GuideSheet.PLACE),
            row.lines(GuideSheet.BELONGINGS),
            row.lines(GuideSheet.APPLICANTS),
            row.textIfAny(GuideSheet.REMARKS)));
  }

  GuidedProcedure needing(List<Edge> all, List<Edge> any) {
    return new GuidedProcedure(key, order, leaflet, all, any);
  }
}
