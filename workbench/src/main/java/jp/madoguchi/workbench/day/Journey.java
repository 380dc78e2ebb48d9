package jp.madoguchi.workbench.day;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import jp.madoguchi.shared.calendar.OfficeHours;
import jp.madoguchi.workbench.day.Desk.Seat;

/** 道のり — a visitor on the way from section to section, as the queues of the day let them. */
final class Journey {

  private static final Duration CLEANERS_COME = Duration.ofMinutes(75);

  /** What a clerk still has to write down when the visitor has got up. */
  private static final int PAPERS_SECONDS = 150;

  private final Visitor visitor;
  private final Chance chance;
  private final Script script;
  private final Farewell farewell;
  private final Instant lastCall;
  private Instant ready;
  private int next;
  private boolean over;

  Journey(Visitor visitor) {
    this.visitor = visitor;
    this.chance = visitor.chance();
    this.script = visitor.script();
    this.farewell = new Farewell(visitor);
    this.ready = visitor.arrival();
    this.lastCall = OfficeHours.closingOf(OfficeHours.dayOf(visitor.arrival())).plus(CLEANERS_COME);
    visitor.receive();
    if (chance.of(0.008)) {
      script.onContact(
          ready.plus(chance.seconds(20, 90)),
          visitor.receptionist(),
          "cancellation",
          Map.of("reason", chance.oneOf(Words.WRONG_ENTRY)));
      over = true;
    } else {
      visitor.announce();
    }
  }

  Instant ready() {
    return ready;
  }

  boolean isOver() {
    return over;
  }

  /** To the next section, and through it. */
  void goOn(Hall hall) {
    var stop = visitor.stops().get(next);
    var seat = hall.desk(stop.section()).nextFor(ready);
    var call = called(seat);
    if (next == 0 && isTiredBy(call)) {
      leave();
    } else if (call.isAfter(lastCall)) {
      farewell.tomorrow(ready, stop);
      over = true;
    } else {
      servedAt(stop, seat, call, hall);
    }
  }

  /**
   * Even with nobody before them: the papers are looked at first, and then the number is called.
   */
  private Instant called(Seat seat) {
    var free = seat.freeFor(ready);
    return visitor.isAtTheCounter() ? free.plus(chance.seconds(15, 180)) : free;
  }

  /** Anybody who waits at the counter may lose patience before they are called. */
  private boolean isTiredBy(Instant call) {
    var patience = chance.of(0.015) ? chance.minutes(2, 6) : chance.minutes(25, 80);
    var tired = visitor.isAtTheCounter() && ready.plus(patience).isBefore(call);
    var closed = call.isAfter(lastCall);
    if (tired || closed) {
      ready = ready.plus(patience);
    }
    return tired || closed;
  }

  private void leave() {
    script.onContact(ready, visitor.receptionist(), "departure", Map.of());
    over = true;
  }

  private void servedAt(Stop stop, Seat seat, Instant call, Hall hall) {
    var service = new Service(visitor, stop, seat, next == 0);
    var end = service.from(call, hall.desk(stop.section()));
    seat.busyUntil(end.plus(chance.about(PAPERS_SECONDS)));
    next++;
    if (next == visitor.stops().size()) {
      farewell.after(end, seat.clerk());
      over = true;
    } else {
      ready = sentOn(stop, visitor.stops().get(next), seat, end, hall);
    }
  }

  private Instant sentOn(Stop here, Stop there, Seat seat, Instant at, Hall hall) {
    var handing = new Handing(script, chance, here, seat);
    if (!chance.of(0.04)) {
      return handing.over(at, there.section());
    }
    var back = handing.toTheWrongSection(at, hall.besides(here, there, chance));
    seat.busyUntil(back);
    return handing.over(back, there.section());
  }

  /** A few visits are noted on paper, because the terminals stood still, and typed in later. */
  Visit visit() {
    return chance.of(0.02) ? script.visitOnPaper(chance.minutes(60, 180)) : script.visit();
  }
}
