package jp.madoguchi.workbench.day;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import jp.madoguchi.shared.calendar.OfficeHours;
import jp.madoguchi.shared.calendar.WorkingCalendar;
import jp.madoguchi.workbench.http.Clerk;

/** 終わり — how a visit ends, unless the clerk forgets to press. */
record Farewell(Visitor visitor) {

  private static final WorkingCalendar CALENDAR = new WorkingCalendar();

  void after(Instant end, Clerk clerk) {
    var chance = visitor.chance();
    var script = visitor.script();
    if (chance.of(0.012)) {
      return;
    }
    if (chance.of(0.4)) {
      script.endService(end, clerk);
    }
    var completed = end.plus(chance.seconds(2, 40));
    script.onContact(completed, clerk, "completion", completion(completed));
    if (chance.of(0.25)) {
      var score = chance.of(0.7) ? chance.between(4, 5) : chance.between(1, 4);
      var asked = completed.plus(chance.seconds(20, 180));
      script.onContact(asked, clerk, "satisfaction", Map.of("score", score));
    }
  }

  /** The house is closed before the last section was reached: the rest on another day. */
  void tomorrow(Instant at, Stop missed) {
    var followUp = Map.of("dueOn", dayAfter(at, 1), "what", "続きの手続を次の来庁時に案内する");
    visitor
        .script()
        .onContact(
            at,
            missed.section().clerk(visitor.number()),
            "completion",
            Map.of("outcome", "UNRESOLVED", "followUp", followUp));
  }

  private Map<String, Object> completion(Instant at) {
    var chance = visitor.chance();
    var body = new HashMap<String, Object>();
    body.put("outcome", outcome());
    if (chance.of(0.5)) {
      body.put("summary", chance.oneOf(Words.SUMMARY));
    }
    if (chance.of(0.08)) {
      var dueOn = dayAfter(at, chance.between(1, 10));
      body.put("followUp", Map.of("dueOn", dueOn, "what", chance.oneOf(Words.FOLLOW_UP)));
    }
    return body;
  }

  private String outcome() {
    if (visitor.script().hasCases()) {
      return visitor.chance().of(0.7) ? "CASE_OPENED" : "RESOLVED";
    }
    return visitor.chance().of(0.85) ? "INFORMED" : "REFERRED";
  }

  private static String dayAfter(Instant at, int workingDays) {
    return CALENDAR.plusWorkingDays(OfficeHours.dayOf(at), workingDays).toString();
  }
}
