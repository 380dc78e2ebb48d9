package jp.madoguchi.story;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** 素朴なKPI — reads a definition as the city shows it, and works out its value row by row. */
final class NaiveKpi {

  private final List<Map<String, Object>> rows;
  private final JsonNode definition;

  NaiveKpi(List<Map<String, Object>> rows, JsonNode definition, LocalDate from, LocalDate to) {
    this.definition = definition;
    this.rows =
        rows.stream()
            .filter(row -> !day(row).isBefore(from))
            .filter(row -> !day(row).isAfter(to))
            .filter(row -> passes(row, definition.at("/filters")))
            .toList();
  }

  /** Nothing where something is divided by nothing, or there is nothing to take the middle of. */
  OptionalDouble value() {
    var formula = definition.at("/formula");
    var of = formula.at("/of").asString("");
    return switch (formula.at("/form").asString()) {
      case "COUNT" -> OptionalDouble.of(mine().count());
      case "DISTINCT" -> OptionalDouble.of(distinct(mine(), of));
      case "SUM" -> OptionalDouble.of(numbers(mine(), of).sum());
      case "DISTRIBUTION" -> percentile(50);
      case "SHARE" ->
          quotient(mine().filter(row -> passes(row, formula.at("/of"))).count(), mine().count());
      case "CONVERSION" ->
          quotient(
              mine()
                  .filter(row -> passes(row, formula.at("/from")))
                  .filter(row -> passes(row, formula.at("/to")))
                  .count(),
              mine().filter(row -> passes(row, formula.at("/from"))).count());
      case "REPEATED" -> repeated(of, formula.at("/times").asInt());
      case "RATIO" -> quotient(part(formula.at("/numerator")), part(formula.at("/denominator")));
      default -> throw new IllegalArgumentException(formula.toString());
    };
  }

  /** The smallest number that so many of a hundred do not exceed. */
  OptionalDouble percentile(int percent) {
    var sorted = numbers(mine(), definition.at("/formula/of").asString()).sorted().toArray();
    return sorted.length == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(sorted[(int) Math.ceil(sorted.length * percent / 100.0) - 1]);
  }

  OptionalDouble mean() {
    return numbers(mine(), definition.at("/formula/of").asString()).average();
  }

  private Stream<Map<String, Object>> mine() {
    return of(definition.at("/rows").asString());
  }

  private Stream<Map<String, Object>> of(String kind) {
    return rows.stream().filter(row -> kind.equals(row.get("kind")));
  }

  private double part(JsonNode part) {
    var all = of(part.at("/rows").asString()).filter(row -> passes(row, part.at("/where")));
    var of = part.at("/of").asString("");
    return switch (part.at("/measure").asString()) {
      case "COUNT" -> all.count();
      case "SUM" -> numbers(all, of).sum();
      default -> distinct(all, of);
    };
  }

  private static long distinct(Stream<Map<String, Object>> rows, String field) {
    return rows.filter(row -> row.containsKey(field))
        .map(row -> value(row, field))
        .distinct()
        .count();
  }

  private OptionalDouble repeated(String field, int times) {
    var counts = new HashMap<Object, Integer>();
    mine()
        .filter(row -> row.containsKey(field))
        .forEach(row -> counts.merge(value(row, field), 1, Integer::sum));
    return quotient(
        counts.values().stream().filter(count -> count >= times).count(), counts.size());
  }

  private static LongStream numbers(Stream<Map<String, Object>> rows, String field) {
    return rows.filter(row -> row.containsKey(field)).mapToLong(row -> (long) value(row, field));
  }

  private static OptionalDouble quotient(double some, double all) {
    return all == 0 ? OptionalDouble.empty() : OptionalDouble.of(some / all);
  }

  private static boolean passes(Map<String, Object> row, JsonNode filters) {
    return StreamSupport.stream(filters.spliterator(), false).allMatch(filter -> is(row, filter));
  }

  private static boolean is(Map<String, Object> row, JsonNode filter) {
    var there = row.get(filter.at("/field").asString());
    var values =
        StreamSupport.stream(filter.at("/values").spliterator(), false)
            .map(JsonNode::asString)
            .toList();
    return switch (filter.at("/test").asString()) {
      case "IS" -> there != null && values.contains(there.toString());
      case "IS_NOT" -> there == null || !values.contains(there.toString());
      case "AT_LEAST" -> there != null && (long) there >= Long.parseLong(values.getFirst());
      case "AT_MOST" -> there != null && (long) there <= Long.parseLong(values.getFirst());
      case "KNOWN" -> there != null;
      default -> there == null;
    };
  }

  private static LocalDate day(Map<String, Object> row) {
    return (LocalDate) value(row, "day");
  }

  private static Object value(Map<String, Object> row, String field) {
    return requireNonNull(row.get(field));
  }
}
