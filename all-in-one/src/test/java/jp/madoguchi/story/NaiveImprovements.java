package jp.madoguchi.story;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.madoguchi.shared.improvement.ImprovementEvent;
import jp.madoguchi.shared.improvement.ImprovementEvent.FiguresCited;
import jp.madoguchi.shared.improvement.ImprovementEvent.ImprovementClosed;
import jp.madoguchi.shared.improvement.ImprovementEvent.ImprovementRaised;
import jp.madoguchi.shared.improvement.ImprovementEvent.ImprovementReopened;
import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;

/** 素朴な改善検討 — what the KPIs need of improvements, by plain bookkeeping. */
final class NaiveImprovements {

  private NaiveImprovements() {}

  static List<Map<String, Object>> rows(List<DomainEventMessage<?>> life) {
    if (!(life.getFirst().getPayload() instanceof ImprovementRaised first)) {
      return List.of();
    }
    var row = NaiveRows.row("IMPROVEMENT", first.happenedAt());
    row.put("DEPARTMENT", first.department().value());
    row.put("CITES_KPI", !first.figures().isEmpty());
    @Nullable Instant closed = null;
    for (var message : life) {
      switch ((ImprovementEvent) message.getPayload()) {
        case FiguresCited _ -> row.put("CITES_KPI", true);
        case ImprovementClosed end -> {
          closed = end.happenedAt();
          row.put("OUTCOME", end.outcome().name());
        }
        case ImprovementReopened _ -> {
          closed = null;
          row.remove("OUTCOME");
        }
        default -> {}
      }
    }
    var rows = new ArrayList<Map<String, Object>>(List.of(row));
    if (closed != null) {
      var again = new LinkedHashMap<>(row);
      again.put("kind", "CLOSURE");
      again.put("day", NaiveRows.day(closed));
      rows.add(again);
    }
    return rows;
  }
}
