package jp.madoguchi.story;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** What is looked for on a screen: pages follow the facts within a moment. */
final class Screen {

  private Screen() {}

  /** The rows of a list that are about that contact or case. */
  static List<JsonNode> rows(Answer answer, String list, String id) {
    return StreamSupport.stream(answer.body().at(list).spliterator(), false)
        .filter(item -> item.at("/id").asString().equals(id))
        .toList();
  }

  static void eventually(BooleanSupplier seen) {
    await()
        .atMost(Duration.ofSeconds(30))
        .pollInterval(Duration.ofMillis(20))
        .until(seen::getAsBoolean);
  }

  /** Somebody comes to that section to move in. */
  static Map<String, Object> visit(String ticket, String department) {
    return Map.of(
        "channel",
        "COUNTER",
        "department",
        department,
        "purposes",
        List.of("MOVING_IN"),
        "ticket",
        ticket);
  }
}
