package jp.madoguchi.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** 試しのKPI — definitions that a city might add to those with which it began. */
final class TrialKpi {

  private TrialKpi() {}

  /** A count of all contacts, since the April before; to be changed as one likes. */
  static Map<String, Object> definition() {
    return new HashMap<>(
        Map.ofEntries(
            Map.entry("name", "試し"),
            Map.entry("english", "Trial"),
            Map.entry("why", "試すため"),
            Map.entry("group", "CRM"),
            Map.entry("rows", "CONTACT"),
            Map.entry("formula", Map.of("form", "COUNT")),
            Map.entry("unit", "ITEMS"),
            Map.entry("finest", "DAY"),
            Map.entry("dimensions", List.of("DEPARTMENT")),
            Map.entry("filters", List.of()),
            Map.entry("owner", "dept-general-affairs"),
            Map.entry("effectiveFrom", "2026-04-01")));
  }

  static String newId() {
    return "metric-story-" + UUID.randomUUID();
  }

  /** The city has one more of which the facts do not tell; its id. */
  static String unknown(Clerk analyst, String group, String missing) {
    var id = newId();
    var unknown = definition();
    unknown.put("group", group);
    unknown.put("formula", Map.of("form", "NO_SOURCE", "missing", missing));
    var added = analyst.create("/kpi/metrics/%s/revisions".formatted(id), unknown);
    assertThat(added.status()).as("%s", added.body()).isEqualTo(201);
    Screen.eventually(() -> analyst.get("/kpi/metrics/" + id).status() == 200);
    return id;
  }
}
