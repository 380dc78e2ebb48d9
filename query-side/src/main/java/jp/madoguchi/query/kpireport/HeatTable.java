package jp.madoguchi.query.kpireport;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import jp.madoguchi.query.kpi.FigureView;
import jp.madoguchi.shared.kpi.Field;
import org.jspecify.annotations.Nullable;

/**
 * 時間帯 — weekday by hour.
 *
 * @param rows of each hour its name, and how many came on each of the weekdays
 */
record HeatTable(List<String> headings, List<Map.Entry<String, List<Double>>> rows) {

  private static final Map<DayOfWeek, String> WEEKDAYS =
      Map.of(
          DayOfWeek.MONDAY, "月",
          DayOfWeek.TUESDAY, "火",
          DayOfWeek.WEDNESDAY, "水",
          DayOfWeek.THURSDAY, "木",
          DayOfWeek.FRIDAY, "金",
          DayOfWeek.SATURDAY, "土",
          DayOfWeek.SUNDAY, "日");

  static HeatTable of(List<FigureView> figures) {
    var hours = new TreeSet<Integer>();
    figures.forEach(figure -> hours.add(hour(figure)));
    var days =
        Arrays.stream(DayOfWeek.values()).filter(day -> amount(figures, day, null) > 0).toList();
    return new HeatTable(
        Stream.concat(Stream.of("時"), days.stream().map(WEEKDAYS::get)).toList(),
        hours.stream()
            .map(
                hour ->
                    Map.entry(
                        hour + "時台", days.stream().map(day -> amount(figures, day, hour)).toList()))
            .toList());
  }

  List<List<String>> texts() {
    return rows.stream()
        .map(
            row ->
                Stream.concat(
                        Stream.of(row.getKey()),
                        row.getValue().stream().map(n -> ReportWords.count(Math.round(n))))
                    .toList())
        .toList();
  }

  /** How dark each cell is, row by row: 0 where nobody came, up to the given shade. */
  List<Integer> shades(int darkest) {
    var all = rows.stream().flatMap(row -> row.getValue().stream()).toList();
    var most = all.stream().mapToDouble(value -> value).max().orElse(0);
    return all.stream()
        .map(value -> most == 0 ? 0 : (int) Math.ceil(value / most * darkest))
        .toList();
  }

  private static int hour(FigureView figure) {
    return Integer.parseInt(Objects.requireNonNullElse(figure.by().get(Field.HOUR.name()), "0"));
  }

  private static double amount(List<FigureView> figures, DayOfWeek day, @Nullable Integer hour) {
    return figures.stream()
        .filter(figure -> day.name().equals(figure.by().get(Field.WEEKDAY.name())))
        .filter(figure -> hour == null || hour(figure) == hour)
        .mapToDouble(ReportCharts::amount)
        .sum();
  }
}
