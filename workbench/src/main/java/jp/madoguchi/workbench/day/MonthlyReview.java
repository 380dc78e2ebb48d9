package jp.madoguchi.workbench.day;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import jp.madoguchi.shared.calendar.OfficeHours;
import jp.madoguchi.workbench.http.Answer;
import jp.madoguchi.workbench.http.City;
import jp.madoguchi.workbench.http.Clerk;

/**
 * 月の振り返り — when a month is over, heads of sections look at how long people waited in it and decide
 * on a measure; a month later the figures say whether it helped (SPEC 8(3)).
 */
final class MonthlyReview {

  private static final List<Clerk> HEADS =
      List.of(
          new Clerk("staff-watanabe", "dept-citizens"),
          new Clerk("staff-yamaguchi", "dept-health-insurance"),
          new Clerk("staff-mori", "dept-disability"));
  private static final LocalTime BEFORE_OPENING = LocalTime.of(8, 30);

  private final City city;
  private final Tally tally;

  MonthlyReview(City city, Tally tally) {
    this.city = city;
    this.tally = tally;
  }

  /**
   * @param days that were played; a month whose last one is among them may not be over
   */
  void hold(List<LocalDate> days) {
    var months = new TreeMap<YearMonth, LocalDate>();
    days.forEach(day -> months.merge(YearMonth.from(day), day, (a, b) -> a.isBefore(b) ? a : b));
    for (var month : months.headMap(months.lastKey()).keySet()) {
      HEADS.forEach(head -> review(head, month, months));
    }
  }

  private void review(Clerk head, YearMonth month, NavigableMap<YearMonth, LocalDate> months) {
    var next = months.higherKey(month);
    var raised = raise(head, month, morningOf(months, next));
    var later = months.higherKey(next);
    if (raised.isFine()) {
      var life = Life.created(city, tally, "/improvements", raised);
      var measure = Map.<String, Object>of("text", "午前の窓口を一つ増やす");
      life.change(head, "measures", measure, morningOf(months, next));
      if (later != null) {
        judge(head, life, next, morningOf(months, later));
      }
    }
  }

  private Answer raise(Clerk head, YearMonth month, Instant at) {
    var body =
        Life.happened(
            Map.of("title", "待ち時間", "text", "先月の待ちを短くしたい", "figures", List.of(waitOf(month))), at);
    var key = UUID.randomUUID().toString();
    return tally.timed("/improvements", () -> city.create(head, "/improvements", key, body));
  }

  private void judge(Clerk head, Life life, YearMonth month, Instant at) {
    var cited = life.change(head, "figures", Map.of("figures", List.of(waitOf(month))), at);
    var seen = "/improvements/%s?minVersion=%d".formatted(life.id(), cited.version().orElse(0));
    var page = city.get(head, seen).body();
    var before = page.at("/before/0/value").asDouble();
    var afterwards = page.at("/afterwards/0/value").asDouble();
    life.change(
        head, "closure", Map.of("outcome", afterwards < before ? "IMPROVED" : "NO_EFFECT"), at);
  }

  private static Map<String, Object> waitOf(YearMonth month) {
    return Map.of(
        "metric",
        "metric-wait",
        "from",
        month.atDay(1).toString(),
        "to",
        month.atEndOfMonth().toString());
  }

  private static Instant morningOf(NavigableMap<YearMonth, LocalDate> months, YearMonth month) {
    var first = Objects.requireNonNull(months.get(month));
    return first.atTime(BEFORE_OPENING).atZone(OfficeHours.ZONE).toInstant();
  }
}
