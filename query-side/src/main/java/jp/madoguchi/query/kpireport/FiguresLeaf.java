package jp.madoguchi.query.kpireport;

import java.util.List;
import java.util.stream.Stream;
import jp.madoguchi.query.kpi.FigureView;
import jp.madoguchi.query.kpireport.Leaf.Amount;
import jp.madoguchi.shared.kpi.MetricGroup;
import jp.madoguchi.shared.kpi.Unit;
import org.jspecify.annotations.Nullable;

/** KPIのシート — a row a KPI and definition, with what its value is made of. */
final class FiguresLeaf {

  /** Of its columns, in characters. */
  static final int[] WIDTHS = {28, 18, 20, 8, 10, 10, 10, 10, 10, 10, 10, 8, 8, 5, 28};

  private static final List<String> HEADINGS =
      List.of(
          "KPI", "区分", "識別子", "単位", "値", "前月", "前年同月", "平均", "中央値", "90%", "最大", "n", "判明率", "版",
          "備考");

  private FiguresLeaf() {}

  static void into(Leaf leaf, MonthlyReport report) {
    leaf.headedFor(HEADINGS);
    Stream.of(MetricGroup.values())
        .flatMap(group -> report.of(group).stream())
        .forEach(line -> figure(leaf, line));
  }

  private static void figure(Leaf leaf, ReportLine line) {
    var definition = line.definition();
    var unit = definition.unit();
    @Nullable FigureView figure = line.figure();
    if (figure == null) {
      leaf.row(
          line.name(),
          definition.group().label(),
          line.metric(),
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          line.missing());
      return;
    }
    leaf.row(
        line.name(),
        definition.group().label(),
        line.metric(),
        unit == Unit.SECONDS ? "時:分:秒" : unit.label(),
        new Amount(line.value(), unit),
        new Amount(line.valueBefore(), unit),
        new Amount(line.valueLastYear(), unit),
        new Amount(figure.mean(), unit),
        Amount.of(figure.median(), unit),
        Amount.of(figure.p90(), unit),
        Amount.of(figure.max(), unit),
        figure.rows(),
        new Amount(figure.coverage(), Unit.SHARE),
        figure.revision(),
        line.isSuppressed() ? ReportWords.SUPPRESSED : null);
  }
}
