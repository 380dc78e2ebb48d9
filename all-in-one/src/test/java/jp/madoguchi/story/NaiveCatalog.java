package jp.madoguchi.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.madoguchi.shared.catalog.CatalogEvent.ProcedureRetired;
import jp.madoguchi.shared.catalog.CatalogEvent.RevisionDrafted;
import jp.madoguchi.shared.catalog.CatalogEvent.RevisionPublished;
import org.axonframework.eventhandling.DomainEventMessage;

/** 素朴なカタログ — whether a procedure can be applied for, day by day, by plain bookkeeping. */
final class NaiveCatalog {

  private NaiveCatalog() {}

  static List<Map<String, Object>> rows(
      String id, List<DomainEventMessage<?>> life, LocalDate from, LocalDate to) {
    if (!(life.getFirst().getPayload() instanceof RevisionDrafted)) {
      return List.of();
    }
    var rows = new ArrayList<Map<String, Object>>();
    from.datesUntil(to.plusDays(1))
        .forEach(
            day -> {
              var row = new LinkedHashMap<String, Object>();
              row.put("kind", "CATALOG");
              row.put("day", day);
              row.put("PROCEDURE", id);
              row.put("IN_SCOPE", isOpen(life, day));
              rows.add(row);
            });
    return rows;
  }

  private static boolean isOpen(List<DomainEventMessage<?>> life, LocalDate day) {
    var open = false;
    var retired = false;
    for (var message : life) {
      switch (message.getPayload()) {
        case RevisionPublished p -> open |= !p.effectiveFrom().isAfter(day);
        case ProcedureRetired r -> retired = !day.isBefore(r.from());
        default -> {}
      }
    }
    return open && !retired;
  }
}
