package jp.madoguchi.query.history;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import jp.madoguchi.query.support.Named;
import jp.madoguchi.shared.actor.Actor;
import jp.madoguchi.shared.id.Identifier;
import tools.jackson.databind.JsonNode;

/**
 * 事実 — one fact as an auditor reads it: in words, and as it is stored. What is personal in it stays
 * sealed.
 *
 * @param sequence counts the facts of the life from 0
 * @param words what it is called by people
 * @param late whether it was entered more than a minute after it happened
 * @param correlation what caused it, and in which request
 * @param data the fact as it is stored
 */
record FactView(
    long sequence,
    String id,
    String type,
    String words,
    Instant happenedAt,
    Instant recordedAt,
    boolean late,
    Named by,
    Named department,
    String terminal,
    String purpose,
    Map<String, String> correlation,
    JsonNode data) {

  private static final long LATE_SECONDS = 60;

  static FactView of(Fact fact, String words, JsonNode data, Function<Identifier, Named> naming) {
    var by = fact.recorded().by();
    return new FactView(
        fact.sequence(),
        fact.message().getIdentifier(),
        fact.type(),
        words,
        fact.happenedAt(),
        fact.recorded().at(),
        fact.happenedAt().plusSeconds(LATE_SECONDS).isBefore(fact.recorded().at()),
        naming.apply(by.staff()),
        naming.apply(by.department()),
        by.terminal(),
        by.purpose(),
        correlation(fact),
        data);
  }

  private static Map<String, String> correlation(Fact fact) {
    var found = new TreeMap<String, String>();
    fact.message().getMetaData().forEach((key, value) -> found.put(key, String.valueOf(value)));
    found.keySet().removeAll(Actor.METADATA_KEYS);
    return found;
  }
}
