package jp.madoguchi.query.kpireport;

import static jp.madoguchi.query.kpireport.Markup.el;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import jp.madoguchi.query.kpi.FigureView;
import jp.madoguchi.query.kpireport.MonthlyReport.Breakdowns;
import jp.madoguchi.shared.contact.Channel;
import jp.madoguchi.shared.kpi.Field;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The charts of a report on paper. */
final class ReportCharts {

  private static final double MINUTE = 60;
  private static final int SHADES = 5;

  private ReportCharts() {}

  static void into(Element section, Breakdowns breakdowns) {
    section.appendChild(waits(breakdowns.waits()));
    section.appendChild(contacts(breakdowns.contacts()));
    section.appendChild(channels(breakdowns.channels()));
    section.appendChild(hours(breakdowns.hours()));
  }

  private static Element waits(List<FigureView> days) {
    var medians = values(days, day -> minutes(day.median()));
    var p90 = values(days, day -> minutes(day.p90()));
    var title = "待ち時間(開庁日ごと、分)";
    var plot = new Plot(title, labels(days), p90, ReportCharts::plain);
    var figure = figure(title, plot.line("median", medians).line("p90", p90).svg());
    figure.appendElement("p").addClass("key").text("実線: 中央値、破線: 90パーセンタイル");
    return figure;
  }

  private static Element contacts(List<FigureView> days) {
    var values = values(days, FigureView::value);
    var title = "来庁者対応(開庁日ごと、件)";
    return figure(
        title, new Plot(title, labels(days), values, ReportCharts::plain).bars(values).svg());
  }

  private static Element channels(List<FigureView> channels) {
    var rows =
        channels.stream()
            .sorted((one, other) -> Double.compare(amount(other), amount(one)))
            .map(one -> List.of(channel(one), ReportWords.count(Math.round(amount(one)))))
            .toList();
    return Markup.table("チャネル別の来庁者対応(件)", List.of("チャネル", "件数"), rows);
  }

  static String channel(FigureView figure) {
    @Nullable String word = figure.by().get(Field.CHANNEL.name());
    return Arrays.stream(Channel.values())
        .filter(channel -> channel.name().equals(word))
        .map(Channel::label)
        .findFirst()
        .orElseGet(() -> Objects.requireNonNullElse(word, "不明"));
  }

  private static Element hours(List<FigureView> figures) {
    var heat = HeatTable.of(figures);
    var table = Markup.table("来庁の多い時間帯(件)", heat.headings(), heat.texts());
    table.addClass("heat");
    var cells = table.select("tbody td");
    var shades = heat.shades(SHADES).iterator();
    cells.forEach(cell -> cell.addClass("shade-" + shades.next()));
    return table;
  }

  static double amount(FigureView figure) {
    return Objects.requireNonNullElse(figure.value(), 0.0);
  }

  static List<@Nullable Double> values(
      List<FigureView> figures, Function<FigureView, @Nullable Double> value) {
    return figures.stream().<@Nullable Double>map(value::apply).toList();
  }

  static @Nullable Double minutes(@Nullable Long seconds) {
    return seconds == null ? null : (Double) (seconds / MINUTE);
  }

  private static List<String> labels(List<FigureView> days) {
    return days.stream().map(day -> ReportWords.day(day.from())).toList();
  }

  private static String plain(double value) {
    return value == Math.rint(value) ? "%,.0f".formatted(value) : "%,.1f".formatted(value);
  }

  private static Element figure(String title, Element drawing) {
    var figure = new Element("figure");
    figure.appendChild(el("figcaption", title));
    figure.appendChild(drawing);
    return figure;
  }
}
