package jp.madoguchi.workbench.day;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import jp.madoguchi.workbench.day.Desk.Seat;
import jp.madoguchi.workbench.day.Town.Section;

/** 引継ぎ — from the seat where the visitor was served to another section. */
record Handing(Script script, Chance chance, Stop here, Seat seat) {

  /** When the other section has taken over; now and then it lets people wait. */
  Instant over(Instant at, Section there) {
    script.handOver(at, seat.clerk(), body(there, "NEXT_PROCEDURE"));
    var accepted = at.plus(pause());
    script.acceptHandover(accepted, there.clerk(chance.between(0, 9)));
    return accepted;
  }

  /** Sent to a section that sends them back; explained once more, until that moment. */
  Instant toTheWrongSection(Instant at, Section wrong) {
    script.handOver(at, seat.clerk(), body(wrong, "EXPERTISE"));
    var back = at.plus(chance.minutes(2, 9));
    script.returnHandover(back, wrong.clerk(chance.between(0, 9)), chance.oneOf(Words.RETURN));
    var again = back.plus(chance.seconds(30, 150));
    var window = Map.<String, Object>of("window", seat.window());
    script.onContact(again, seat.clerk(), "calls", window);
    var served = again.plus(chance.seconds(15, 60));
    script.startService(served, seat.clerk(), window);
    return served.plus(chance.minutes(1, 4));
  }

  private Map<String, Object> body(Section to, String reason) {
    var body = new HashMap<String, Object>(Map.of("to", to.id(), "reason", reason));
    if (chance.of(0.5)) {
      body.put("note", chance.oneOf(Words.HANDOVER));
    }
    return body;
  }

  private Duration pause() {
    if (chance.of(0.05)) {
      return chance.minutes(18, 40);
    }
    return chance.of(0.2) ? chance.minutes(3, 10) : chance.seconds(8, 90);
  }
}
