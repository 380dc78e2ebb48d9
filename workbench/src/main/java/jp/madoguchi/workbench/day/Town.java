package jp.madoguchi.workbench.day;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.madoguchi.workbench.http.City;
import jp.madoguchi.workbench.http.Clerk;
import tools.jackson.databind.JsonNode;

/** 街 — what a day is planned from: the sections with their people, and the catalog. */
record Town(List<Section> sections, List<Procedure> procedures) {

  private static final Clerk SOMEBODY = new Clerk("staff-sato", "dept-citizens");

  /** 課 — with those who work there; only a section with people, windows and procedures serves. */
  record Section(String id, List<String> windows, List<String> staff) {

    Clerk clerk(int n) {
      return new Clerk(staff.get(n % staff.size()), id);
    }
  }

  /** 手続の種類 — as far as a day at the counters needs it. */
  record Procedure(
      String id,
      String department,
      List<String> purposes,
      List<String> documents,
      List<String> steps,
      List<String> reviewItems,
      int standardDays) {}

  /** The town that this server keeps. */
  static Town of(City city) {
    var staff =
        city.list(SOMEBODY, "/staff").stream()
            .collect(
                Collectors.groupingBy(
                    one -> one.path("department").path("id").asString(),
                    Collectors.mapping(one -> one.path("id").asString(), Collectors.toList())));
    var procedures = city.list(SOMEBODY, "/procedures").stream().map(Town::procedure).toList();
    var offering = procedures.stream().map(Procedure::department).collect(Collectors.toSet());
    var sections =
        city.list(SOMEBODY, "/departments").stream()
            .map(section -> section(section, staff))
            .filter(section -> offering.contains(section.id()))
            .filter(section -> !section.staff().isEmpty() && !section.windows().isEmpty())
            .toList();
    return new Town(sections, procedures);
  }

  private static Section section(JsonNode json, Map<String, List<String>> staff) {
    var id = json.path("id").asString();
    return new Section(id, strings(json, "windows"), staff.getOrDefault(id, List.of()));
  }

  private static Procedure procedure(JsonNode json) {
    return new Procedure(
        json.path("id").asString(),
        json.path("department").path("id").asString(),
        strings(json, "purposes"),
        strings(json, "documents"),
        strings(json, "steps"),
        strings(json, "reviewItems"),
        json.path("standardDays").asInt());
  }

  private static List<String> strings(JsonNode json, String field) {
    return json.path(field).valueStream().map(JsonNode::asString).toList();
  }

  Section section(String id) {
    return sections.stream().filter(section -> section.id().equals(id)).findFirst().orElseThrow();
  }

  /** What people with these purposes may ask for, at sections that can serve. */
  List<Procedure> proceduresFor(List<String> purposes) {
    return procedures.stream()
        .filter(procedure -> procedure.purposes().stream().anyMatch(purposes::contains))
        .filter(procedure -> sections.stream().anyMatch(s -> s.id().equals(procedure.department())))
        .toList();
  }
}
