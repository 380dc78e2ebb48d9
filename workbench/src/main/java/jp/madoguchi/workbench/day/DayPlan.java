package jp.madoguchi.workbench.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** 一日の計画 — everything that will be entered on that day; the same seed gives the same day. */
record DayPlan(LocalDate day, List<Visit> visits, List<Act> closing) {

  /**
   * Lets visitors arrive and queue; whoever is ready first is served first, so that waiting is what
   * the queues make of it.
   */
  static DayPlan of(Town town, LocalDate day, int visitors, long seed) {
    var hall = new Hall(town, day);
    var journeys = journeys(town, day, visitors, seed);
    var queue = new PriorityQueue<Journey>(Comparator.comparing(Journey::ready));
    journeys.stream().filter(journey -> !journey.isOver()).forEach(queue::add);
    while (!queue.isEmpty()) {
      var journey = queue.remove();
      journey.goOn(hall);
      if (!journey.isOver()) {
        queue.add(journey);
      }
    }
    var visits = journeys.stream().map(Journey::visit).toList();
    return new DayPlan(day, visits, new Closing(visits, new Chance(seed + 1)).of(town, day));
  }

  private static List<Journey> journeys(Town town, LocalDate day, int visitors, long seed) {
    var arrivals = Arrivals.on(day, visitors, new Chance(seed));
    var journeys = new ArrayList<Journey>();
    for (var number = 1; number <= visitors; number++) {
      var chance = new Chance(seed * 1_000_003 + number);
      var arrival = arrivals.get(number - 1);
      journeys.add(new Journey(Visitor.arriving(number, arrival, town, chance)));
    }
    return journeys;
  }

  int acts() {
    return visits.stream().mapToInt(visit -> visit.acts().size()).sum() + closing.size();
  }
}
