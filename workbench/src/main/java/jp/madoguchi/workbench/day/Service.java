package jp.madoguchi.workbench.day;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import jp.madoguchi.workbench.day.Desk.Seat;
import jp.madoguchi.workbench.day.Visitor.Channel;
import jp.madoguchi.workbench.http.Clerk;

/** 対応 — what happens at one seat between the call and the visitor's getting up. */
final class Service {

  private static final List<String> HOLDS =
      List.of("FETCHING_PAPERS", "ASKING_COLLEAGUE", "VISITOR_ABSENT", "WAITING_FOR_RESULT");

  private final Visitor visitor;
  private final Chance chance;
  private final Script script;
  private final Stop stop;
  private final Seat seat;
  private final Clerk clerk;
  private final boolean first;

  Service(Visitor visitor, Stop stop, Seat seat, boolean first) {
    this.visitor = visitor;
    this.chance = visitor.chance();
    this.script = visitor.script();
    this.stop = stop;
    this.seat = seat;
    this.clerk = visitor.channel() == Channel.PHONE ? visitor.receptionist() : seat.clerk();
    this.first = first;
  }

  /** When it is over. */
  Instant from(Instant call, Desk desk) {
    var begun = begun(call, desk);
    var known = begun.plus(chance.seconds(20, 90));
    if (first && chance.of(0.6)) {
      script.onContact(known, clerk, "visitor", Invented.visitor(chance));
    }
    if (first && chance.of(0.02)) {
      script.onContact(known.plusSeconds(5), clerk, "corrections", correction());
    }
    if (first) {
      perhapsKnown(known.plusSeconds(8));
    }
    var worked = known.plus(chance.about(stop.procedures().isEmpty() ? 300 : 90));
    for (var procedure : stop.procedures()) {
      worked = new Paperwork(visitor, procedure, clerk).from(worked);
    }
    Counsel.perhaps(visitor.stops(), stop, chance)
        .ifPresent(counsel -> script.consult(known.plusSeconds(10), clerk, counsel));
    return forms(note(held(worked))).plus(chance.seconds(5, 40));
  }

  private Instant begun(Instant call, Desk desk) {
    return switch (visitor.channel()) {
      case PHONE -> visitor.arrival();
      case ONLINE, POST, REMOTE_COUNTER -> {
        script.startService(call, clerk, Map.of());
        yield call;
      }
      case COUNTER -> sittingDown(call, desk);
    };
  }

  private Instant sittingDown(Instant call, Desk desk) {
    var window = Map.<String, Object>of("window", seat.window());
    var rival = chance.of(0.02) ? desk.besides(seat) : java.util.Optional.<Seat>empty();
    if (rival.isPresent()) {
      script.bothCall(call, clerk, seat.window(), rival.get().clerk(), rival.get().window());
      var seated = call.plus(chance.seconds(15, 60));
      script.startService(seated, clerk, Map.of());
      return seated;
    }
    script.onContact(call, clerk, "calls", window);
    var came = chance.of(0.05) ? calledAgain(call, window) : call;
    var seated = came.plus(chance.seconds(15, 60));
    script.startService(seated, clerk, window);
    return seated;
  }

  private Instant calledAgain(Instant call, Map<String, Object> window) {
    var given = call.plus(chance.seconds(90, 180));
    script.onContact(given, clerk, "calls/cancellation", Map.of());
    var again = given.plus(chance.seconds(60, 240));
    script.onContact(again, clerk, "calls", window);
    return again;
  }

  private Instant held(Instant at) {
    if (!chance.of(0.15)) {
      return at;
    }
    var until = at.plus(chance.about(150));
    script.hold(at, until, clerk, chance.oneOf(HOLDS));
    return until.plus(chance.seconds(20, 90));
  }

  private Instant note(Instant at) {
    if (!chance.of(0.45)) {
      return at;
    }
    var kind =
        chance.oneOf(
            List.of("SERVICE", "INQUIRY", "NOTICE", "COMPLAINT", "HARASSMENT"), Service::often);
    script.note(at, clerk, kind, Words.note(kind, chance));
    if (chance.of(0.03)) {
      script.correctLastNote(at.plusSeconds(40), clerk, Words.note(kind, chance));
      return at.plusSeconds(41);
    }
    return at;
  }

  /**
   * Some are registered for the next time, and a few were here before and come for what was missed.
   */
  private void perhapsKnown(Instant at) {
    if (!stop.procedures().isEmpty() && chance.of(0.08)) {
      script.recognise(at, clerk);
    } else if (chance.of(0.25)) {
      script.register(at, clerk, Invented.person(chance));
    }
  }

  /** Most clerks say how much had to be written by hand; less where the papers were prepared. */
  private Instant forms(Instant at) {
    if (visitor.isAtTheCounter() && chance.of(0.8)) {
      var written =
          script.isAnnounced()
              ? chance.between(0, 1)
              : stop.procedures().size() + chance.between(0, 2);
      script.onContact(at, clerk, "forms", Map.of("handWritten", written));
    }
    return at;
  }

  private static int often(String kind) {
    return switch (kind) {
      case "SERVICE" -> 65;
      case "INQUIRY", "NOTICE" -> 15;
      case "COMPLAINT" -> 4;
      default -> 1;
    };
  }

  private Map<String, Object> correction() {
    var purposes = visitor.errand().purposes();
    var added =
        purposes.contains("CONSULTATION") ? purposes : List.of(purposes.getFirst(), "CONSULTATION");
    return Map.of("purposes", added, "reason", chance.oneOf(Words.CORRECTION));
  }
}
