package jp.madoguchi.query.kpireport;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import jp.madoguchi.query.kpi.FigureView;
import jp.madoguchi.shared.calendar.OfficeHours;
import org.jspecify.annotations.Nullable;

/** 備考 — what limits the figures of a report. */
final class Remarks {

  private static final int PERCENT = 100;

  private final Scope scope;
  private final Inquiry inquiry;
  private final Instant asOf;

  Remarks(Scope scope, Inquiry inquiry, Instant asOf) {
    this.scope = scope;
    this.inquiry = inquiry;
    this.asOf = asOf;
  }

  List<String> about(List<ReportLine> lines) {
    var remarks = new ArrayList<String>();
    aboutTime(remarks);
    remarks.add("中央値と90パーセンタイルの誤差は値の1%以内です。件数・合計・割合・平均・最大は正確です。");
    remarks.add("前月と前年同月の値は、この月と同じ版の定義で計算し直したものです。記録のない月の値は 0 か「—」です。");
    aboutPublication(remarks, lines);
    aboutDefinitions(remarks, lines);
    limited(remarks, lines, "測った値が一部の行でだけ分かっているもの(判明率)", FigureView::coverage, true);
    limited(remarks, lines, "終わりの時刻を補った行を含むもの(その割合)", FigureView::inexact, false);
    return List.copyOf(remarks);
  }

  private void aboutTime(List<String> remarks) {
    if (!scope.month().atEndOfMonth().isBefore(OfficeHours.dayOf(asOf))) {
      remarks.add("月の途中の値です。月が終わると変わります。");
    }
    if (inquiry.behind() > 0) {
      remarks.add("まだ数えていない事実が%,d件あります。".formatted(inquiry.behind()));
    }
  }

  private void aboutPublication(List<String> remarks, List<ReportLine> lines) {
    remarks.add(
        scope.published()
            ? "公表用に、5件に満たない行についての値を伏せ(%d件)、最大は示していません。"
                .formatted(lines.stream().filter(ReportLine::isSuppressed).count())
            : "庁内用です。少ない行についての値も示しているので、このまま公表しないでください。");
  }

  private static void aboutDefinitions(List<String> remarks, List<ReportLine> lines) {
    var seen = new HashSet<String>();
    var changed =
        lines.stream()
            .filter(line -> !seen.add(line.metric()))
            .map(ReportLine::name)
            .distinct()
            .collect(joining("、"));
    if (!changed.isEmpty()) {
      remarks.add("月の途中で定義が変わったKPIは、版ごとに分けました: " + changed);
    }
  }

  private static void limited(
      List<String> remarks,
      List<ReportLine> lines,
      String what,
      Function<FigureView, @Nullable Double> share,
      boolean untilWhole) {
    var names =
        lines.stream()
            .filter(line -> isLimited(line, share, untilWhole))
            .map(line -> "%s %s".formatted(line.name(), ReportWords.percent(shareOf(line, share))))
            .collect(joining("、"));
    if (!names.isEmpty()) {
      remarks.add("%s: %s".formatted(what, names));
    }
  }

  private static boolean isLimited(
      ReportLine line, Function<FigureView, @Nullable Double> share, boolean untilWhole) {
    var found = shareOf(line, share);
    if (found == null) {
      return false;
    }
    return untilWhole ? found < 1 : Math.round(found * 10 * PERCENT) > 0;
  }

  private static @Nullable Double shareOf(
      ReportLine line, Function<FigureView, @Nullable Double> share) {
    return line.figure() == null ? null : share.apply(line.figure());
  }
}
