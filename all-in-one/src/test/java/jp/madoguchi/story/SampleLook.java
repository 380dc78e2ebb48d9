package jp.madoguchi.story;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 見本 — as whom, with what path, and sending what, somebody is shown at an endpoint.
 *
 * @param path with the kinds of lives that are put into it
 * @param body none where it is asked with GET
 */
record SampleLook(String staff, String department, String path, @Nullable String body) {

  static final String HOUSE = "dept-general-affairs";

  private static final String API = "/api/v1";
  private static final String SOME_DAYS = "&from=2026-11-01&to=2026-11-30";

  /**
   * What is printed on signs and posters or published, what no session is about, the city's own
   * staff, and oneself.
   */
  static final Set<String> SHOWS_NOBODY =
      Set.of(
          "/api/v1/me",
          "/api/v1/departments",
          "/api/v1/departments/{id}",
          "/api/v1/procedures",
          "/api/v1/procedures/{id}",
          "/api/v1/guides/{id}",
          "/api/v1/guides/{id}/revisions/{revision}/files/{file}",
          "/api/v1/concierge-sessions/left-out",
          "/api/v1/knowledge/articles",
          "/api/v1/knowledge/articles/{id}",
          "/api/v1/knowledge/synonyms",
          "/api/v1/kpi/metrics",
          "/api/v1/kpi/metrics/{id}",
          "/api/v1/kpi/dictionary",
          "/api/v1/staff",
          "/api/v1/staff/{id}",
          "/api/v1/staff/break-glass");

  /** Where somebody is shown; a report of looks is about somebody even if it is empty. */
  static final Map<String, SampleLook> SHOWS_SOMEBODY =
      Map.ofEntries(
          clerk("/contacts", "?department=dept-citizens"),
          clerk("/contacts/{id}", "/contacts/{contact}"),
          clerk("/cases", "?department=dept-citizens"),
          clerk("/cases/{id}", "/cases/{case}"),
          clerk("/cases/{id}/timeline", "/cases/{case}/timeline"),
          clerk("/board", ""),
          clerk("/board/stream", ""),
          clerk("/work-list", ""),
          clerk("/consultations", ""),
          clerk("/consultations/{id}", "/consultations/{consultation}"),
          clerk("/consultations/{id}/stream", "/consultations/{consultation}/stream"),
          clerk("/consultations/{id}/similar", "/consultations/{consultation}/similar"),
          clerk("/knowledge/corrections", ""),
          clerk("/knowledge/search", "?q=a"),
          analyst("/improvements", ""),
          analyst("/improvements/{id}", "/improvements/{improvement}"),
          as("staff-fujita", "dept-tax", "/handover-inbox", ""),
          clerk("/visitors/{id}", "/visitors/{visitor}"),
          clerk("/visitors/{id}/history", "/visitors/{visitor}/history"),
          clerk("/visitors/{id}/duplicates", "/visitors/{visitor}/duplicates"),
          clerk("/visitors/duplicates", ""),
          sent("/visitors/search", "{\"q\":\"架空 花子\"}"),
          as("staff-suzuki", "dept-citizens", "/visitors/protections", ""),
          as("staff-sugiyama", HOUSE, "/visitors/{id}/erasure", "/visitors/{visitor}/erasure"),
          auditor("/visitors/{id}/disclosure", "/visitors/{visitor}/disclosure"),
          auditor("/audit/streams/{id}/facts", "/audit/streams/{contact}/facts"),
          auditor("/audit/streams/{id}/as-of", "/audit/streams/{contact}/as-of?at={now}"),
          auditor("/audit/streams/{id}/diff", "/audit/streams/{contact}/diff?from={now}&to={now}"),
          auditor(
              "/audit/streams/{id}/provenance", "/audit/streams/{contact}/provenance?field=/state"),
          auditor("/audit/streams/{id}/replay", "/audit/streams/{contact}/replay"),
          auditor("/audit/departments/{id}/facts", "/audit/departments/dept-citizens/facts"),
          auditor("/audit/accesses", ""),
          auditor("/audit/checkpoints", ""),
          auditor("/audit/proofs/{fact}", "/audit/proofs/{event}"),
          auditor("/audit/consistency", "?from={facts}&to={facts}"),
          auditor("/audit/exports/{id}", "/audit/exports/{export}"),
          auditor("/audit/exports/{id}/bundle", "/audit/exports/{export}/bundle"),
          auditor("/audit/reports/night-access", ""),
          auditor("/audit/reports/bulk-search", ""),
          auditor("/audit/reports/per-staff", ""),
          auditor("/audit/reports/break-glass", ""),
          auditor("/audit/reports/failed-sign-ins", ""),
          auditor("/audit/reports/who-looked-at", "?visitor={visitor}"),
          analyst("/kpi/query", "?metric=metric-contacts" + SOME_DAYS),
          analyst("/kpi/query/stream", "?metric=metric-contacts" + SOME_DAYS),
          analyst(
              "/kpi/{id}/drill-down",
              "/kpi/metric-contacts/drill-down?numerator=false" + SOME_DAYS),
          analyst("/kpi/datasets/{kind}", "/kpi/datasets/contacts"),
          analyst("/kpi/reports/{month}", "/kpi/reports/2026-04"),
          Map.entry(
              API + "/kpi/dry-run",
              new SampleLook(
                  "staff-takagi",
                  HOUSE,
                  "/kpi/dry-run",
                  "{\"rows\":\"CONTACT\",\"formula\":{\"form\":\"COUNT\"},\"filters\":[]}")));

  SampleLook(String staff, String department, String path) {
    this(staff, department, path, null);
  }

  /** What asks at an endpoint without changing anything, though it is sent. */
  private static Map.Entry<String, SampleLook> sent(String endpoint, String body) {
    return Map.entry(API + endpoint, new SampleLook("staff-sato", "dept-citizens", endpoint, body));
  }

  private static Map.Entry<String, SampleLook> clerk(String endpoint, String asked) {
    return as("staff-sato", "dept-citizens", endpoint, asked);
  }

  private static Map.Entry<String, SampleLook> auditor(String endpoint, String asked) {
    return as("staff-tamura", HOUSE, endpoint, asked);
  }

  private static Map.Entry<String, SampleLook> analyst(String endpoint, String asked) {
    return as("staff-takagi", HOUSE, endpoint, asked);
  }

  /**
   * @param asked the whole path, or only what follows the endpoint
   */
  private static Map.Entry<String, SampleLook> as(
      String staff, String department, String endpoint, String asked) {
    var path = asked.startsWith("/") ? asked : endpoint + asked;
    return Map.entry(API + endpoint, new SampleLook(staff, department, path));
  }

  String method() {
    return body == null ? "GET" : "POST";
  }

  BodyPublisher content() {
    return body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
  }

  String pathTo(Map<String, String> lives) {
    return lives.entrySet().stream()
        .reduce(
            path,
            (soFar, life) -> soFar.replace("{%s}".formatted(life.getKey()), life.getValue()),
            (_, last) -> last);
  }
}
