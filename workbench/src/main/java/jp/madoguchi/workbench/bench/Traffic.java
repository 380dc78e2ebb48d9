package jp.madoguchi.workbench.bench;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.LongAdder;
import jp.madoguchi.workbench.http.Answer;
import jp.madoguchi.workbench.http.City;
import jp.madoguchi.workbench.http.Clerk;
import org.jspecify.annotations.Nullable;

/** What a usual counter asks of the server: contacts from reception to completion, and looks. */
final class Traffic {

  static final Clerk CLERK = new Clerk("staff-sato", "dept-citizens");

  private static final int REMEMBERED = 2_000;
  private static final List<Step> STEPS =
      List.of(
          new Step("calls", Map.of("window", "1番")),
          new Step("services", Map.of("window", "1番")),
          new Step("notes", Map.of("kind", "SERVICE", "text", "必要書類を説明し、申請書の記入を手伝った")),
          new Step("holds", Map.of("reason", "FETCHING_PAPERS")),
          new Step("holds/1/end", Map.of()),
          new Step("completion", Map.of("outcome", "RESOLVED", "summary", "手続はすべて完了した")));

  private final City city;
  private final ConcurrentLinkedQueue<Visitor> present = new ConcurrentLinkedQueue<>();
  private final List<String> known = new CopyOnWriteArrayList<>();
  private final LongAdder failures = new LongAdder();

  Traffic(City city) {
    this.city = city;
  }

  private record Step(String path, Map<String, Object> body) {}

  /** Somebody in the house, how far they have come, and the version that was last seen. */
  record Visitor(String id, int step, long version) {

    String page() {
      return "/contacts/" + id;
    }
  }

  long failures() {
    return failures.sum();
  }

  /** The next write of some visitor, or a new one's reception; who it was of. */
  Visitor write() {
    var visitor = present.poll();
    return visitor == null || ThreadLocalRandom.current().nextInt(40) == 0
        ? received(visitor)
        : served(visitor);
  }

  private Visitor received(@Nullable Visitor meanwhile) {
    if (meanwhile != null) {
      present.add(meanwhile);
    }
    var body =
        Map.of(
            "channel",
            "COUNTER",
            "department",
            CLERK.department(),
            "purposes",
            List.of("MOVING_IN"),
            "ticket",
            "A-101");
    var answer = counted(city.create(CLERK, "/contacts", UUID.randomUUID().toString(), body));
    var visitor = new Visitor(answer.id(), 0, answer.version().orElse(0));
    remember(visitor);
    return visitor;
  }

  private Visitor served(Visitor visitor) {
    var step = STEPS.get(visitor.step());
    var path = visitor.page() + "/" + step.path();
    var answer = counted(city.change(CLERK, path, visitor.version(), step.body()));
    var next = new Visitor(visitor.id(), visitor.step() + 1, answer.version().orElse(-1));
    if (answer.isFine() && next.step() < STEPS.size()) {
      present.add(next);
    }
    return next;
  }

  private void remember(Visitor visitor) {
    if (!visitor.id().isEmpty()) {
      present.add(visitor);
      if (known.size() < REMEMBERED) {
        known.add(visitor.page());
      }
    }
  }

  /** Gets to know those who came last, as far as a list shows them. */
  void meetWhoIsThere() {
    var list = "/contacts?department=" + CLERK.department() + "&limit=200";
    counted(city.get(CLERK, list))
        .items()
        .map(row -> "/contacts/" + row.path("id").asString())
        .forEach(known::add);
  }

  /** Waits until the page shows that version. */
  void see(Visitor visitor) {
    counted(city.get(CLERK, visitor.page() + "?minVersion=" + visitor.version()));
  }

  /** One look of somebody at a counter. */
  void read() {
    var chance = ThreadLocalRandom.current();
    switch (chance.nextInt(10)) {
      case 0 -> counted(city.get(CLERK, "/board?department=" + CLERK.department()));
      case 1 -> counted(city.get(CLERK, "/work-list?department=" + CLERK.department()));
      case 2 ->
          counted(city.get(CLERK, "/contacts?department=" + CLERK.department() + "&limit=50"));
      case 3 -> counted(city.get(CLERK, "/handover-inbox?department=" + CLERK.department()));
      default -> counted(city.get(CLERK, known.get(chance.nextInt(known.size()))));
    }
  }

  private Answer counted(Answer answer) {
    if (!answer.isFine()) {
      failures.increment();
    }
    return answer;
  }
}
