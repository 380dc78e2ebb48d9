package jp.madoguchi.workbench.day;

import java.time.Duration;
import java.util.List;

/** The table at the end of one day or several. */
record Table(List<DayPlan> plans, Tally tally, Duration took) {

  String text() {
    var text = new StringBuilder();
    line(text, "days", days());
    line(text, "visitors", plans.stream().mapToInt(plan -> plan.visits().size()).sum());
    line(text, "contacts", tally.contacts);
    line(text, "procedures", tally.cases);
    line(text, "consultations", consultations());
    line(text, "waits", waits());
    line(text, "requests", requests());
    line(text, "latency", latency());
    line(text, "refusals", tally.refusals().isEmpty() ? "none" : "");
    tally.refusals().forEach((what, count) -> line(text, "", "%3s %s".formatted(count, what)));
    line(text, "server errors", tally.serverErrors);
    return text.toString();
  }

  private String days() {
    var last = plans.getLast().day().toString();
    return plans.size() == 1 ? last : "%s to %s".formatted(plans.getFirst().day(), last);
  }

  private String consultations() {
    return "%s, %s answered; %s".formatted(tally.consultations, tally.answered, tally.outcomes());
  }

  private String waits() {
    return "%d, median %s, p90 %s, max %s"
        .formatted(
            tally.waits(),
            minutes(tally.waitOf(50)),
            minutes(tally.waitOf(90)),
            minutes(tally.waitOf(100)));
  }

  private String requests() {
    var seconds = Math.max(0.001, took.toMillis() / 1_000.0);
    var count = tally.latencies.count();
    return "%,d in %.1f s (%.0f/s)".formatted(count, seconds, count / seconds);
  }

  private String latency() {
    var all = tally.latencies;
    return "p50 %.1f ms, p90 %.1f ms, p99 %.1f ms, max %.1f ms"
        .formatted(all.percentile(50), all.percentile(90), all.percentile(99), all.percentile(100));
  }

  private static String minutes(Duration time) {
    return "%d:%02d".formatted(time.toMinutes(), time.toSecondsPart());
  }

  private static void line(StringBuilder text, String name, Object value) {
    text.append("  %-26s %s%n".formatted(name, value));
  }
}
