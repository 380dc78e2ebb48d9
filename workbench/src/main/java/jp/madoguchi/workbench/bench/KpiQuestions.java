package jp.madoguchi.workbench.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import jp.madoguchi.workbench.http.City;
import jp.madoguchi.workbench.http.Clerk;

/** What an analyst asks of a year, each question by its name. */
final class KpiQuestions {

  static final Clerk ANALYST = new Clerk("staff-takagi", "dept-general-affairs");

  private final City city;
  private final LongAdder failures = new LongAdder();

  KpiQuestions(City city) {
    this.city = city;
  }

  Map<String, Runnable> all() {
    var all = new LinkedHashMap<String, Runnable>();
    all.put("wait_of_the_year", () -> ask("metric-wait", Map.of()));
    all.put("wait_by_month", () -> ask("metric-wait", Map.of("grain", "MONTH")));
    all.put("wait_by_section", () -> ask("metric-wait", Map.of("by", List.of("DEPARTMENT"))));
    all.put(
        "wait_by_section_and_month",
        () -> ask("metric-wait", Map.of("grain", "MONTH", "by", List.of("DEPARTMENT"))));
    all.put("contacts_by_day", () -> ask("metric-contacts", Map.of("grain", "DAY")));
    all.put(
        "arrivals_by_weekday_and_hour",
        () -> ask("metric-contacts", Map.of("by", List.of("WEEKDAY", "HOUR"))));
    all.put("left_by_week", () -> ask("metric-left", Map.of("grain", "WEEK")));
    return all;
  }

  /** How often there was no answer, or an empty one. */
  long failures() {
    return failures.sum();
  }

  private void ask(String metric, Map<String, ?> how) {
    var question = new LinkedHashMap<String, Object>(how);
    question.put("metrics", List.of(Map.of("id", metric)));
    question.put("from", YearOfContacts.FIRST.toString());
    question.put("to", YearOfContacts.LAST.toString());
    var answer = city.ask(ANALYST, "/kpi/query", question);
    if (!answer.isFine() || answer.body().at("/figures").isEmpty()) {
      failures.increment();
    }
  }

  /**
   * The first question after a start waits until the year is at hand; it may have to be repeated.
   */
  void meetTheYear() {
    var before = -1L;
    while (before != failures.sum()) {
      before = failures.sum();
      ask("metric-wait", Map.of());
      ask("metric-wait-at-section", Map.of());
    }
    failures.reset();
  }
}
