package jp.madoguchi.command.metric;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.command.support.PublicText;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.kpi.Field;
import jp.madoguchi.shared.kpi.Filter;
import jp.madoguchi.shared.kpi.Formula;
import jp.madoguchi.shared.kpi.MetricGroup;
import jp.madoguchi.shared.kpi.MetricRevision;
import jp.madoguchi.shared.kpi.RowKind;
import jp.madoguchi.shared.kpi.Soundness;
import jp.madoguchi.shared.kpi.TimeGrain;
import jp.madoguchi.shared.kpi.Unit;
import org.jspecify.annotations.Nullable;

/** KPIの定義 — what a revision says, before it has a number. */
@Schema(
    example =
        """
        {"name": "離脱率", "english": "Left before service", "why": "待ちきれずに帰る人を減らすため",
         "group": "CRM", "rows": "CONTACT",
         "formula": {"form": "SHARE", "of": [{"field": "LEFT", "test": "IS", "values": ["true"]}]},
         "unit": "SHARE", "finest": "HOUR", "dimensions": ["DEPARTMENT", "WEEKDAY"],
         "filters": [{"field": "CANCELLED", "test": "IS", "values": ["false"]}],
         "owner": "dept-general-affairs", "effectiveFrom": "2026-04-01"}""")
record MetricDefinition(
    PublicText name,
    PublicText english,
    PublicText why,
    MetricGroup group,
    RowKind rows,
    Formula formula,
    Unit unit,
    TimeGrain finest,
    List<Field> dimensions,
    List<Filter> filters,
    DepartmentId owner,
    LocalDate effectiveFrom,
    @Nullable LocalDate effectiveTo) {

  /**
   * @throws IllegalArgumentException if it cannot be computed
   */
  MetricDefinition {
    requireWords(formula);
    dimensions = List.copyOf(dimensions);
    filters = List.copyOf(filters);
    Soundness.requireSound(rows, formula, dimensions, filters);
    if (effectiveTo != null && effectiveTo.isBefore(effectiveFrom)) {
      throw new IllegalArgumentException("適用の終わりが始まりより前です");
    }
  }

  /** This definition as the given revision. */
  MetricRevision numbered(int number) {
    return new MetricRevision(
        number,
        name.value(),
        english.value(),
        why.value(),
        group,
        rows,
        formula,
        unit,
        finest,
        dimensions,
        filters,
        owner,
        effectiveFrom,
        effectiveTo);
  }

  private static void requireWords(Formula formula) {
    if (formula instanceof Formula.NoSource(var missing)) {
      var unused = new PublicText(missing);
    }
  }
}
