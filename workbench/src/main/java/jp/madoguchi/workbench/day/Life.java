package jp.madoguchi.workbench.day;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import jp.madoguchi.shared.calendar.OfficeHours;
import jp.madoguchi.workbench.http.Answer;
import jp.madoguchi.workbench.http.City;
import jp.madoguchi.workbench.http.Clerk;

/** A contact or case on the server, and the version that its clerks have seen. */
final class Life {

  private static final ZoneId ZONE = OfficeHours.ZONE;
  private static final int TRIES = 3;

  private final City city;
  private final Tally tally;
  private final String collection;
  private final String id;
  private volatile long version;

  private Life(City city, Tally tally, String collection, Answer created) {
    this.city = city;
    this.tally = tally;
    this.collection = collection;
    this.id = created.id();
    this.version = created.version().orElse(0);
  }

  static Life created(City city, Tally tally, String collection, Answer created) {
    return new Life(city, tally, collection, created);
  }

  String id() {
    return id;
  }

  /** Somebody has looked at it. */
  void sees(Answer shown) {
    version = shown.version().orElse(version);
  }

  /** As a person would: when somebody was faster, looks again, and presses again. */
  Answer change(Clerk clerk, String what, Map<String, Object> body, Instant at) {
    var answer = press(clerk, what, body, at);
    for (var n = 1; n < TRIES && answer.missed().length > 0; n++) {
      answer = press(clerk, what, body, at);
    }
    return answer;
  }

  /** Presses once. */
  Answer press(Clerk clerk, String what, Map<String, Object> body, Instant at) {
    var seen = version;
    var path = "%s/%s/%s".formatted(collection, id, what);
    var answer =
        tally.timed(
            collection + "/" + what, () -> city.change(clerk, path, seen, happened(body, at)));
    if (answer.isFine()) {
      version = answer.version().orElse(seen);
    } else if (answer.missed().length > 0) {
      var missed = answer.missed();
      version = missed[missed.length - 1];
    }
    return answer;
  }

  static Map<String, Object> happened(Map<String, Object> body, Instant at) {
    var dated = new HashMap<>(body);
    dated.put("happenedAt", at.atZone(ZONE).toOffsetDateTime().toString());
    return dated;
  }
}
