package jp.madoguchi.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Somebody who presses anything, on purpose or not; the same seed presses the same. */
final class Whatever {

  /** What a button sends: where to, and what. */
  record Press(String path, Map<String, Object> body) {}

  private static final List<Object> JUNK =
      List.of(
          "",
          "x",
          7,
          -1,
          4.5,
          true,
          List.of(),
          Map.of(),
          "\ud800",
          "2026-02-30",
          "あ".repeat(10_001));
  private static final List<String> SECTIONS =
      List.of("dept-citizens", "dept-tax", "dept-health-insurance", "dept-of-nobody");
  private static final List<String> MOMENTS =
      List.of("2020-01-01T00:00:00Z", "2026-04-02T00:00:00Z", "2999-01-01T00:00:00Z");
  private static final List<String> READS =
      List.of(
          "/contacts?limit=3",
          "/contacts?state=WAITING&department=dept-tax",
          "/contacts?cursor=x",
          "/cases?due=OVERDUE",
          "/cases?limit=-3",
          "/board",
          "/board?department=x",
          "/handover-inbox?limit=200",
          "/work-list?mine=true",
          "/contacts/contact-nobody",
          "/cases/x/timeline");

  private final RandomGenerator random;

  Whatever(long seed) {
    this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
  }

  boolean happens(int percent) {
    return random.nextInt(100) < percent;
  }

  <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  String read() {
    return one(READS);
  }

  Press reception() {
    return spoiled(
        happens(60)
            ? press(
                "/contacts",
                "channel",
                one(List.of("COUNTER", "PHONE", "REMOTE_COUNTER")),
                "department",
                one(SECTIONS.subList(0, 3)),
                "purposes",
                List.of("MOVING_IN", "TAX"))
            : press(
                "/cases",
                "procedure",
                one(List.of("proc-moving-in", "proc-moving-within")),
                "provisional",
                happens(30),
                "applicant",
                "架空 太郎"));
  }

  Press change(String life) {
    var press = life.startsWith("case-") ? caseButton() : contactButton();
    var collection = life.startsWith("case-") ? "/cases/" : "/contacts/";
    return spoiled(new Press(collection + life + press.path(), press.body()));
  }

  private Press contactButton() {
    var n = random.nextInt(4);
    return one(
        List.of(
            press("/calls", "window", one(List.of("1番", "2番"))),
            press("/calls/cancellation"),
            press("/services"),
            press("/services", "window", "2番", "clerk", "staff-suzuki"),
            press("/services/" + n + "/end"),
            press("/holds", "reason", "FETCHING_PAPERS"),
            press("/holds/" + n + "/end"),
            press("/handovers", "to", one(SECTIONS), "reason", "EXPERTISE", "note", "お願いします"),
            press("/handovers/" + n + "/acceptance"),
            press("/handovers/" + n + "/return", "note", "担当ではありません"),
            press(
                "/announcements",
                "announcements",
                List.of(Map.of("department", "dept-tax", "procedures", List.of()))),
            press("/announcements/dept-tax/readiness"),
            press("/notes", "kind", one(List.of("SERVICE", "COMPLAINT")), "text", "記録"),
            press("/notes/" + n + "/correction", "text", "訂正"),
            press("/visitor", "name", "架空 花子"),
            press("/corrections", "ticket", "R-1", "reason", "聞き間違い"),
            press(
                "/completion",
                "outcome",
                "RESOLVED",
                "followUp",
                Map.of("dueOn", "2027-03-31", "what", "電話")),
            press("/departure"),
            press(happens(10) ? "/cancellation" : "/calls", "reason", "誤り"),
            press("/forms", "handWritten", n),
            press("/satisfaction", "score", n + 2)));
  }

  private Press caseButton() {
    var n = random.nextInt(5);
    return one(
        List.of(
            press("/confirmation"),
            press("/steps/" + n + "/completion"),
            press("/documents", "document", one(List.of("委任状（代理人が届け出る場合）", "委任状"))),
            press(
                "/correction-requests", "defects", List.of("MISSING_DOCUMENT"), "note", "お持ちください"),
            press("/correction-requests/" + n + "/answer"),
            press("/findings", "item", "代理権の確認", "verdict", one(List.of("MATCH", "MISMATCH"))),
            press(
                "/findings", "item", "代理権の確認", "verdict", "MATCH", "reason", "再確認", "basis", "委任状"),
            press("/review/model-proposals", "item", "代理権の確認"),
            press("/assignment"),
            press("/assignment", "clerk", "staff-suzuki"),
            press("/transfer", "to", one(SECTIONS), "reason", "WRONG_SECTION"),
            press("/transfer/acceptance"),
            press("/transfer/return", "note", "こちらではない"),
            press("/decision", "decision", one(List.of("GRANTED", "REJECTED")), "reason", "要件"),
            press("/completion", "delivery", "POSTED"),
            press(happens(30) ? "/withdrawal" : "/assignment"),
            press("/extension", "workingDays", n, "reason", "調査"),
            press(happens(10) ? "/cancellation" : "/reopening", "reason", "やり直し")));
  }

  /** One press in eight goes wrong: something is missing, too much, late, or no such thing. */
  private Press spoiled(Press press) {
    var body = new HashMap<>(press.body());
    if (happens(8)) {
      body.put("happenedAt", one(MOMENTS));
    }
    if (happens(12) && !body.isEmpty()) {
      body.put(one(body.keySet().stream().sorted().toList()), one(JUNK));
    }
    if (happens(4) && !body.isEmpty()) {
      body.remove(one(new ArrayList<>(body.keySet().stream().sorted().toList())));
    }
    if (happens(3)) {
      body.put("more", one(JUNK));
    }
    return new Press(press.path(), body);
  }

  private static Press press(String path, Object... body) {
    var fields = new HashMap<String, Object>();
    for (var i = 0; i < body.length; i += 2) {
      fields.put((String) body[i], body[i + 1]);
    }
    return new Press(path, fields);
  }
}
