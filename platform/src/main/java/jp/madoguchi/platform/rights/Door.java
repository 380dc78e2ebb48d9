package jp.madoguchi.platform.rights;

import java.util.List;

/** 入口 — one call of the API, as far as it matters who may come near it at all. */
record Door(String method, String path) {

  private static final String ME = "/api/v1/me";
  private static final String PARTNERS = "/api/v1/partners/";
  private static final String CONCIERGE = "/api/v1/concierge-sessions";
  private static final String TICKETS = "/api/v1/ticket-counts/";

  /** What is printed on posters anyway. */
  private static final List<String> PUBLIC = List.of("/api/v1/procedures", "/api/v1/departments");

  boolean isOpenToAllStaff() {
    return path.equals(ME);
  }

  boolean isOpenToPartners() {
    return path.startsWith(PARTNERS)
        || path.equals(CONCIERGE)
        || path.startsWith(TICKETS)
        || method.equals("GET") && PUBLIC.stream().anyMatch(this::isAt);
  }

  private boolean isAt(String collection) {
    return path.equals(collection) || path.startsWith(collection + "/");
  }
}
