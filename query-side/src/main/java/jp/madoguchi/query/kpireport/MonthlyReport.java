package jp.madoguchi.query.kpireport;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import jp.madoguchi.query.kpi.FigureView;
import jp.madoguchi.shared.kpi.MetricGroup;
import jp.madoguchi.shared.kpi.MetricRevision;

/**
 * 月次報告 — what a city reads once a month, and hands in as 運用定着状況の報告.
 *
 * @param sections which sections it is about, in words
 * @param breakdowns for the charts
 * @param changes definitions that came into force within the month
 * @param remarks what must be known to believe it
 * @param position all facts up to this position in the store are counted
 */
record MonthlyReport(
    YearMonth month,
    String sections,
    boolean published,
    List<ReportLine> lines,
    Breakdowns breakdowns,
    List<Change> changes,
    List<String> remarks,
    long position,
    Instant asOf) {

  static final String TITLE = "運用定着状況の報告";

  MonthlyReport {
    lines = List.copyOf(lines);
    changes = List.copyOf(changes);
    remarks = List.copyOf(remarks);
  }

  /** 定義の変更 — a definition that is in force since a day of the month. */
  record Change(String metric, MetricRevision revision) {}

  /**
   * 内訳 — of the KPIs that everybody asks for first; empty where a city has no such KPI.
   *
   * @param waits of every open day
   * @param contacts of every open day
   * @param channels contacts by channel
   * @param hours contacts by weekday and hour
   */
  record Breakdowns(
      List<FigureView> waits,
      List<FigureView> contacts,
      List<FigureView> channels,
      List<FigureView> hours,
      List<SectionLine> sections) {}

  List<ReportLine> of(MetricGroup group) {
    return lines.stream().filter(line -> line.definition().group() == group).toList();
  }

  String heading() {
    return "%s %s".formatted(TITLE, ReportWords.month(month));
  }

  /** Where it comes from: on every sheet of it. */
  String watermark() {
    return "%s現在、事実 %,d までを数えました。%s"
        .formatted(ReportWords.moment(asOf), position, published ? "公表用" : "庁内用");
  }
}
