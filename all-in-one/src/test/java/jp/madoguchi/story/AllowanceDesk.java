package jp.madoguchi.story;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** 児童手当係 — where 小川 reviews whether 架空 みなと gets the child allowance. */
record AllowanceDesk(Clerk ogawa) {

  static final String CUSTODY = "児童の監護";

  static AllowanceDesk at(int port) {
    return new AllowanceDesk(Clerk.at(port, "staff-ogawa", "dept-child-allowance"));
  }

  String minato(@Nullable String residentNumber) {
    var body = new HashMap<String, Object>(Map.of("name", "架空 みなと"));
    if (residentNumber != null) {
      body.put("residentNumber", residentNumber);
    }
    return ogawa.create("/visitors", body).id();
  }

  Answer opened(@Nullable String visitor) {
    return opened(visitor, false);
  }

  Answer opened(@Nullable String visitor, boolean provisional) {
    var body = new HashMap<String, Object>();
    body.put("procedure", "proc-child-allowance");
    body.put("provisional", provisional);
    if (visitor != null) {
      body.put("visitor", visitor);
    }
    return ogawa.create("/cases", body);
  }

  static Map<String, Object> stating(Map<String, String> values) {
    return Map.of(
        "values",
        values.entrySet().stream()
            .map(one -> Map.of("field", one.getKey(), "value", one.getValue()))
            .toList());
  }

  Answer states(Answer seen, String field, String value) {
    return ogawa.does(seen, "application", stating(Map.of(field, value)));
  }

  /** Steps done, documents settled. */
  Answer workedThrough(Answer seen) {
    var page = ogawa.looksAt(seen);
    var now = seen;
    for (var step = 1; step <= page.body().at("/steps").size(); step++) {
      now = ogawa.does(now, "steps/%d/completion".formatted(step), Map.of());
    }
    for (var document : page.body().at("/documents")) {
      now = ogawa.does(now, "documents", Map.of("document", document.at("/name").asString()));
    }
    return now;
  }

  Answer finds(Answer seen, String item, String verdict) {
    return ogawa.does(seen, "findings", Map.of("item", item, "verdict", verdict));
  }

  static Answer asking(Clerk clerk, Answer seen) {
    return asking(clerk, seen, CUSTODY);
  }

  static Answer asking(Clerk clerk, Answer seen, String item) {
    return clerk.change(
        "/cases/" + seen.id(), seen.header("ETag"), "review/model-proposals", Map.of("item", item));
  }

  /** The model is asked about the custody. */
  Answer asksTheModel(Answer seen) {
    return ogawa.does(seen, "review/model-proposals", Map.of("item", CUSTODY));
  }

  /** The page with what the model says, which is the next fact. */
  Answer answerTo(Answer asked) {
    return ogawa.sees("/cases/%s?minVersion=%d", asked.id(), asked.version() + 1);
  }

  Answer grants(Answer seen) {
    return ogawa.change(
        "/cases/" + seen.id(), seen.header("ETag"), "decision", Map.of("decision", "GRANTED"));
  }

  static JsonNode item(Answer page, String name) {
    return page.body()
        .at("/findings")
        .valueStream()
        .filter(finding -> finding.at("/item").asString().equals(name))
        .findFirst()
        .orElseThrow();
  }

  static JsonNode custody(Answer page) {
    return item(page, CUSTODY);
  }
}
