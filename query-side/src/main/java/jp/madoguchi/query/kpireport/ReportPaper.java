package jp.madoguchi.query.kpireport;

import static jp.madoguchi.query.kpireport.Markup.el;
import static jp.madoguchi.query.kpireport.Markup.table;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jp.madoguchi.shared.kpi.MetricGroup;
import jp.madoguchi.shared.kpi.MetricRevision;
import jp.madoguchi.shared.kpi.Unit;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** 文書 — the report as one HTML file that loads nothing, runs nothing, and prints on A4. */
final class ReportPaper {

  private static final List<String> HEADINGS =
      List.of("KPI", "値", "前月", "前年同月", "平均", "中央値", "90%", "最大", "n", "判明率", "版");

  private final MonthlyReport report;
  private final Document document = Document.createShell("");

  ReportPaper(MonthlyReport report) {
    this.report = report;
  }

  String html() {
    document.outputSettings().prettyPrint(false);
    document.expectFirst("html").attr("lang", "ja");
    document.title(report.heading());
    document.head().prependElement("meta").attr("charset", "utf-8");
    document
        .head()
        .appendElement("meta")
        .attr("name", "viewport")
        .attr("content", "width=device-width, initial-scale=1");
    document.head().appendElement("style").appendChild(ReportStyle.element());
    titled();
    Stream.of(MetricGroup.values()).forEach(this::group);
    ReportCharts.into(section("推移と内訳"), report.breakdowns());
    sections();
    changes();
    remarks();
    definitions();
    document.body().appendElement("footer").text(report.watermark());
    return "<!doctype html>\n" + document.expectFirst("html").outerHtml();
  }

  private void titled() {
    var header = document.body().appendElement("header");
    header.appendChild(el("h1", MonthlyReport.TITLE));
    header
        .appendElement("p")
        .addClass("of")
        .text("%s %s".formatted(ReportWords.month(report.month()), report.sections()));
    header.appendElement("p").addClass("mark").text(report.watermark());
  }

  private Element section(String title) {
    var section = document.body().appendElement("section");
    section.appendChild(el("h2", title));
    return section;
  }

  private void group(MetricGroup group) {
    var lines = report.of(group);
    var section = section(group.label());
    var known = lines.stream().filter(line -> line.figure() != null).toList();
    if (!known.isEmpty()) {
      section.appendChild(
          table("値、前月・前年同月との比較", HEADINGS, known.stream().map(ReportPaper::cells).toList()));
    }
    var missing = lines.stream().filter(line -> line.missing() != null).toList();
    if (!missing.isEmpty()) {
      section.appendChild(
          table(
                  "まだ計算できないもの",
                  List.of("KPI", "理由"),
                  missing.stream()
                      .map(line -> List.of(line.name(), Objects.requireNonNull(line.missing())))
                      .toList())
              .addClass("words"));
    }
  }

  private static List<String> cells(ReportLine line) {
    var figure = Objects.requireNonNull(line.figure());
    var unit = line.definition().unit();
    return List.of(
        line.name(),
        line.isSuppressed() ? ReportWords.SUPPRESSED : ReportWords.value(line.value(), unit),
        ReportWords.value(line.valueBefore(), unit),
        ReportWords.value(line.valueLastYear(), unit),
        ReportWords.value(figure.mean(), unit),
        ReportWords.value(figure.median(), unit),
        ReportWords.value(figure.p90(), unit),
        ReportWords.value(figure.max(), unit),
        ReportWords.count(figure.rows()),
        ReportWords.percent(figure.coverage()),
        Integer.toString(figure.revision()));
  }

  private void sections() {
    var rows =
        report.breakdowns().sections().stream()
            .map(
                line ->
                    List.of(
                        line.name(),
                        ReportWords.value(line.value(MonthlyReports.CONTACTS), Unit.ITEMS),
                        ReportWords.value(line.value(MonthlyReports.WAIT), Unit.SECONDS),
                        ReportWords.value(line.p90(MonthlyReports.WAIT), Unit.SECONDS),
                        ReportWords.percent(line.value(MonthlyReports.LEFT)),
                        ReportWords.percent(line.value(MonthlyReports.RETURNED))))
            .toList();
    section("課ごとの値")
        .appendChild(
            table(
                "受け付けた課、手続を所管する課ごと",
                List.of("課", "来庁者対応", "待ち(中央値)", "待ち(90%)", "離脱率", "差戻し率"),
                rows));
  }

  private void changes() {
    var section = section("この月の定義の変更");
    if (report.changes().isEmpty()) {
      section.appendChild(el("p", "この月から適用された新しい版の定義はありません。"));
    }
    var list = section.appendElement("ul");
    report
        .changes()
        .forEach(
            change ->
                list.appendChild(
                    el(
                        "li",
                        "「%s」第%d版(%sから): %s"
                            .formatted(
                                change.revision().name(),
                                change.revision().number(),
                                ReportWords.day(change.revision().effectiveFrom()),
                                FormulaWords.of(change.revision())))));
  }

  private void remarks() {
    var list = section("備考").appendElement("ul");
    report.remarks().forEach(remark -> list.appendChild(el("li", remark)));
  }

  private void definitions() {
    var rows =
        report.lines().stream()
            .map(line -> definition(line.metric(), line.definition()))
            .distinct()
            .toList();
    section("定義")
        .appendChild(
            table("用いた定義", List.of("KPI", "版", "求め方", "対象", "目的"), rows).addClass("words"));
  }

  private static List<String> definition(String metric, MetricRevision definition) {
    return List.of(
        "%s(%s)".formatted(definition.name(), metric),
        Integer.toString(definition.number()),
        FormulaWords.of(definition),
        FormulaWords.filters(definition),
        definition.why());
  }
}
