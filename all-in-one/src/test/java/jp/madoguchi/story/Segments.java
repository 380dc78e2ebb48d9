package jp.madoguchi.story;

import static com.mongodb.client.model.Filters.eq;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.bson.Document;
import org.springframework.context.ApplicationContext;

/** 分担 — which node folds how many segments of the facts. */
record Segments(ApplicationContext city) {

  /** How many segments each node holds. */
  Map<String, Long> holders() {
    var tokens = city.getBean(MongoDatabase.class).getCollection("trackingtokens");
    return StreamSupport.stream(tokens.find(eq("processorName", "pages")).spliterator(), false)
        .collect(groupingBy(Segments::owner, counting()));
  }

  private static String owner(Document token) {
    return String.valueOf(token.getString("owner"));
  }

  /** What a node may hold is handed over by the clock of the house: it runs now. */
  void becomeHeld(Map<String, Long> wanted) {
    Screen.eventually(
        () -> {
          TownClock.passes(Duration.ofSeconds(1));
          return holders().equals(wanted);
        });
  }

  /** The city holds them all, as before a second node came. */
  void becomeTheCitysAgain() {
    var node = city.getEnvironment().getRequiredProperty("madoguchi.node");
    becomeHeld(holders().values().stream().collect(toMap(_ -> node, n -> n, Long::sum)));
  }
}
