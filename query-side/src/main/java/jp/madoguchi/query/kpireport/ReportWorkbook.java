package jp.madoguchi.query.kpireport;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import jp.madoguchi.query.kpi.FigureView;
import jp.madoguchi.query.kpireport.Leaf.Amount;
import jp.madoguchi.shared.kpi.Unit;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** ブック — the report for whoever goes on reckoning with it: its numbers are numbers. */
final class ReportWorkbook {

  private static final int NARROW = 11;
  private static final int MEDIUM = 16;
  private static final int WIDE = 30;
  private static final int WIDEST = 60;

  private final MonthlyReport report;

  ReportWorkbook(MonthlyReport report) {
    this.report = report;
  }

  /** The whole is made before the first byte of it leaves. */
  void writeTo(OutputStream body) throws IOException {
    var whole = new ByteArrayOutputStream();
    try (var book = new XSSFWorkbook()) {
      var styles = new BookStyles(book);
      cover(book, styles);
      FiguresLeaf.into(leaf(book, styles, "KPI", FiguresLeaf.WIDTHS), report);
      sections(book, styles);
      days(book, styles);
      breakdowns(book, styles);
      definitions(book, styles);
      book.write(whole);
    }
    whole.writeTo(body);
  }

  private Leaf leaf(XSSFWorkbook book, BookStyles styles, String name, int... widths) {
    return new Leaf(book, styles, name, report.watermark(), widths);
  }

  private void cover(XSSFWorkbook book, BookStyles styles) {
    var leaf =
        leaf(book, styles, "概要", 100)
            .titled(MonthlyReport.TITLE)
            .said("%s %s".formatted(ReportWords.month(report.month()), report.sections()))
            .said(report.watermark())
            .blank()
            .headed(List.of("備考"));
    report.remarks().forEach(leaf::said);
    leaf.blank().headed(List.of("この月の定義の変更"));
    report
        .changes()
        .forEach(
            change ->
                leaf.said(
                    "「%s」第%d版(%sから)"
                        .formatted(
                            change.revision().name(),
                            change.revision().number(),
                            ReportWords.day(change.revision().effectiveFrom()))));
    if (report.changes().isEmpty()) {
      leaf.said("ありません");
    }
  }

  private void sections(XSSFWorkbook book, BookStyles styles) {
    var leaf =
        leaf(book, styles, "課別", WIDE, MEDIUM, MEDIUM, MEDIUM, MEDIUM, MEDIUM)
            .headedFor(List.of("課", "来庁者対応(件)", "待ち(中央値)", "待ち(90%)", "離脱率", "差戻し率"));
    for (var line : report.breakdowns().sections()) {
      leaf.row(
          line.name(),
          new Amount(line.value(MonthlyReports.CONTACTS), Unit.ITEMS),
          new Amount(line.value(MonthlyReports.WAIT), Unit.SECONDS),
          new Amount(line.p90(MonthlyReports.WAIT), Unit.SECONDS),
          new Amount(line.value(MonthlyReports.LEFT), Unit.SHARE),
          new Amount(line.value(MonthlyReports.RETURNED), Unit.SHARE));
    }
  }

  private void days(XSSFWorkbook book, BookStyles styles) {
    var leaf =
        leaf(book, styles, "日別", NARROW, MEDIUM, MEDIUM, MEDIUM)
            .headedFor(List.of("開庁日", "待ち 中央値(分)", "待ち 90%(分)", "来庁者対応(件)"));
    var first = leaf.next();
    var waits = report.breakdowns().waits();
    var contacts = report.breakdowns().contacts();
    for (var n = 0; n < Math.max(waits.size(), contacts.size()); n++) {
      @Nullable FigureView wait = n < waits.size() ? waits.get(n) : null;
      @Nullable FigureView came = n < contacts.size() ? contacts.get(n) : null;
      leaf.row(
          ReportWords.day((wait == null ? contacts : waits).get(n).from()),
          minutes(wait == null ? null : wait.median()),
          minutes(wait == null ? null : wait.p90()),
          new Amount(came == null ? null : came.value(), Unit.ITEMS));
    }
    var charts = new BookCharts(leaf.sheet(), first, leaf.next() - 1);
    charts.lines("待ち時間(分)", 5, 0, List.of("中央値", "90パーセンタイル"), 1, 2);
    charts.columns("来庁者対応(件)", 5, 17, "来庁者対応", 3);
  }

  private static Amount minutes(@Nullable Long seconds) {
    return new Amount(ReportCharts.minutes(seconds), Unit.ITEMS);
  }

  private void breakdowns(XSSFWorkbook book, BookStyles styles) {
    var leaf =
        leaf(book, styles, "内訳", MEDIUM, NARROW, NARROW, NARROW, NARROW, NARROW, NARROW, NARROW)
            .headed(List.of("チャネル", "件数"));
    var first = leaf.next();
    report
        .breakdowns()
        .channels()
        .forEach(one -> leaf.row(ReportCharts.channel(one), ReportCharts.amount(one)));
    new BookCharts(leaf.sheet(), first, leaf.next() - 1).columns("チャネル(件)", 9, 0, "来庁者対応", 1);
    var heat = HeatTable.of(report.breakdowns().hours());
    leaf.blank().headed(heat.headings());
    var shades = heat.shades(styles.shades.size() - 1).iterator();
    for (var row : heat.rows()) {
      leaf.row(row.getKey());
      for (var n = 0; n < row.getValue().size(); n++) {
        leaf.shaded(
            leaf.next() - 1, n + 1, row.getValue().get(n), styles.shades.get(shades.next()));
      }
    }
  }

  private void definitions(XSSFWorkbook book, BookStyles styles) {
    var leaf =
        leaf(book, styles, "定義", WIDE, MEDIUM, NARROW, WIDEST, WIDEST, WIDEST)
            .headedFor(List.of("KPI", "識別子", "版", "求め方", "対象", "目的"));
    for (var line : report.lines()) {
      var definition = line.definition();
      leaf.row(
          line.name(),
          line.metric(),
          definition.number(),
          FormulaWords.of(definition),
          FormulaWords.filters(definition),
          definition.why());
    }
  }
}
