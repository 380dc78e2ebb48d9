package jp.madoguchi.workbench.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.madoguchi.workbench.day.Town.Section;

/** 庁舎 — all desks of the house on one day. */
final class Hall {

  private final LocalDate day;
  private final List<Section> sections;
  private final Map<String, Desk> desks = new TreeMap<>();

  Hall(Town town, LocalDate day) {
    this.day = day;
    this.sections = town.sections();
  }

  Desk desk(Section section) {
    return desks.computeIfAbsent(section.id(), _ -> new Desk(section, day));
  }

  /** A section where nobody expects this visitor. */
  Section besides(Stop here, Stop next, Chance chance) {
    var others =
        sections.stream()
            .filter(one -> !one.equals(here.section()) && !one.equals(next.section()))
            .toList();
    return others.isEmpty() ? next.section() : chance.oneOf(others);
  }
}
