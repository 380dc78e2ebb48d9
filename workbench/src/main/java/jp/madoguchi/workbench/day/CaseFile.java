package jp.madoguchi.workbench.day;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.madoguchi.workbench.day.Town.Procedure;
import jp.madoguchi.workbench.http.Clerk;

/** 一件書類 — the entries of one case, written into the script of its visit. */
record CaseFile(Script script, Chance chance, Procedure procedure, int number, Clerk clerk) {

  private static final List<String> DEFECTS =
      List.of("MISSING_DOCUMENT", "MISSING_ENTRY", "WRONG_ENTRY", "UNREADABLE", "EXPIRED_DOCUMENT");

  void add(Instant at, String path, Map<String, Object> body) {
    add(at, clerk, path, body);
  }

  void add(Instant at, Clerk by, String path, Map<String, Object> body) {
    script.onCase(number, at, by, path, body);
  }

  /** The documents are handed in, all of them or all but one, and the first step is done. */
  Instant handedIn(Instant at, boolean incomplete) {
    var documents = procedure.documents();
    var moment = at;
    for (var document :
        documents.subList(incomplete ? Math.min(1, documents.size()) : 0, documents.size())) {
      add(moment, "documents", Map.of("document", document));
      moment = moment.plus(chance.seconds(3, 15));
    }
    return step(moment.plus(chance.seconds(20, 60)), 1);
  }

  Instant step(Instant at, int step) {
    if (step <= procedure.steps().size()) {
      add(at, "steps/%d/completion".formatted(step), Map.of());
    }
    return at.plus(chance.seconds(20, 120));
  }

  /** 補正依頼, for what was not handed in. */
  Instant returned(Instant at) {
    var body = new HashMap<String, Object>(Map.of("defects", List.of(chance.oneOf(DEFECTS))));
    if (chance.of(0.7)) {
      body.put("note", chance.oneOf(Words.DEFECT));
    }
    add(at, "correction-requests", body);
    return at;
  }

  Instant answered(Instant at) {
    add(at, "correction-requests/1/answer", Map.of());
    procedure.documents().stream()
        .findFirst()
        .ifPresent(missing -> add(at.plusSeconds(20), "documents", Map.of("document", missing)));
    return at.plusSeconds(60);
  }

  /** All steps and findings, the decision, and the result in the applicant's hands. */
  Instant finished(Instant at) {
    var moment = at;
    for (var step = 2; step <= procedure.steps().size(); step++) {
      moment = step(moment, step);
    }
    moment = reviewed(moment);
    add(moment, "decision", Map.of("decision", "GRANTED"));
    var delivery = chance.oneOf(List.of("HANDED_OVER", "HANDED_OVER", "REGISTERED", "NOTIFIED"));
    var delivered = moment.plus(chance.seconds(10, 90));
    add(delivered, "completion", Map.of("delivery", delivery));
    return delivered;
  }

  Instant reviewed(Instant at) {
    var moment = at;
    for (var item : procedure.reviewItems()) {
      moment = found(moment, item).plus(chance.seconds(5, 30));
    }
    return moment;
  }

  /** Mostly a match; now and then a machine is unsure, and a person decides. */
  private Instant found(Instant at, String item) {
    if (!chance.of(0.06)) {
      add(at, "findings", Map.of("item", item, "verdict", "MATCH"));
      return at;
    }
    add(
        at,
        "findings",
        Map.of(
            "item",
            item,
            "verdict",
            "UNCLEAR",
            "source",
            "ELECTRONIC_REVIEW",
            "basis",
            "氏名の表記に差異あり"));
    var looked = at.plus(chance.seconds(30, 120));
    var reason = chance.oneOf(Words.OVERRIDE);
    add(looked, "findings", Map.of("item", item, "verdict", "MATCH", "reason", reason));
    return looked;
  }

  Instant ended(Instant at, String path, List<String> reasons) {
    add(at, path, Map.of("reason", chance.oneOf(reasons)));
    return at;
  }
}
