package jp.madoguchi.workbench.day;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.madoguchi.workbench.day.Town.Procedure;
import jp.madoguchi.workbench.day.Town.Section;

/** 立寄り — one section of a visit, and what is asked for there. */
record Stop(Section section, List<Procedure> procedures) {

  private static final int MOST_AT_ONE_SECTION = 2;

  /** The way through the house that such an errand leads. */
  static List<Stop> of(Errand errand, Town town, Chance chance) {
    var possible = town.proceduresFor(errand.purposes());
    var sections = possible.stream().map(Procedure::department).distinct().toList();
    if (sections.isEmpty()) {
      return List.of(new Stop(town.sections().getFirst(), List.of()));
    }
    return onward(sections, errand.sections(chance), chance)
        .map(id -> new Stop(town.section(id), asked(possible, id, chance)))
        .toList();
  }

  /** Who needs one section goes to any of them; a longer way begins at the first. */
  private static Stream<String> onward(List<String> sections, int count, Chance chance) {
    return count == 1
        ? Stream.of(chance.oneOf(sections))
        : Stream.concat(
            Stream.of(sections.getFirst()),
            chance.some(sections.subList(1, sections.size()), count - 1).stream());
  }

  private static List<Procedure> asked(List<Procedure> possible, String section, Chance chance) {
    var here = possible.stream().filter(one -> one.department().equals(section)).toList();
    return chance.some(here, chance.between(1, MOST_AT_ONE_SECTION));
  }

  /** What the section is told before the visitor arrives. */
  Map<String, Object> announcement() {
    return Map.of(
        "department", section.id(), "procedures", procedures.stream().map(Procedure::id).toList());
  }
}
