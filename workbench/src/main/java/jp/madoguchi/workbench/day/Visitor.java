package jp.madoguchi.workbench.day;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.madoguchi.workbench.http.Clerk;

/** 来庁者 — how somebody comes, what for, and what their reception looks like. */
record Visitor(
    int number,
    Instant arrival,
    Channel channel,
    Errand errand,
    List<Stop> stops,
    Chance chance,
    Script script) {

  /** How people reach the city, and how often; only at a counter is anybody called. */
  enum Channel {
    COUNTER(86),
    PHONE(7),
    ONLINE(3),
    POST(2),
    REMOTE_COUNTER(2);

    private final int weight;

    Channel(int weight) {
      this.weight = weight;
    }

    int weight() {
      return weight;
    }
  }

  static Visitor arriving(int number, Instant arrival, Town town, Chance chance) {
    var channel = chance.oneOf(List.of(Channel.values()), Channel::weight);
    var errand = Errand.any(chance);
    var way = Stop.of(errand, town, chance);
    var stops = channel == Channel.COUNTER ? way : way.subList(0, 1);
    return new Visitor(number, arrival, channel, errand, stops, chance, new Script(number));
  }

  boolean isAtTheCounter() {
    return channel == Channel.COUNTER;
  }

  void receive() {
    var body = new HashMap<String, Object>();
    body.put("channel", channel.name());
    body.put("department", stops.getFirst().section().id());
    body.put("purposes", errand.purposes().subList(0, 1));
    body.put("considerations", considerations());
    if (isAtTheCounter()) {
      body.put("ticket", ticket());
    }
    script.receive(arrival, receptionist(), body);
    if (channel == Channel.PHONE) {
      script.serviceBegan();
    }
  }

  /** Life events tell the later sections in advance; some have their papers ready soon. */
  void announce() {
    var later = stops.stream().skip(1).toList();
    if (later.isEmpty() || !errand.isAnnounced(chance)) {
      return;
    }
    var told = arrival.plus(chance.seconds(20, 50));
    var announcements = later.stream().map(Stop::announcement).toList();
    script.announce(told, receptionist(), Map.of("announcements", announcements));
    for (var stop : later) {
      if (chance.of(0.6)) {
        var clerk = stop.section().clerk(number);
        var path = "announcements/%s/readiness".formatted(stop.section().id());
        script.onContact(told.plus(chance.seconds(30, 200)), clerk, path, Map.of());
      }
    }
  }

  Clerk receptionist() {
    return stops.getFirst().section().clerk(number);
  }

  private String ticket() {
    return "%c-%d".formatted('A' + errand.ordinal(), 100 + number);
  }

  private List<String> considerations() {
    return Stream.of(
            seldom("INTERPRETER", 0.04),
            seldom("WHEELCHAIR", 0.03),
            seldom("PROTECTION", 0.007),
            seldom("PROXY", 0.06),
            seldom("HEARING", 0.015),
            seldom("SIGHT", 0.01),
            seldom("INFANT", errand == Errand.BIRTH || errand == Errand.CHILDREN ? 0.4 : 0.03))
        .flatMap(List::stream)
        .toList();
  }

  private List<String> seldom(String consideration, double probability) {
    return chance.of(probability) ? List.of(consideration) : List.of();
  }
}
