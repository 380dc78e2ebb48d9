package jp.madoguchi.query.kpi;

import java.util.List;
import jp.madoguchi.query.support.Columns;
import jp.madoguchi.query.support.Table;
import jp.madoguchi.shared.kpi.Field;

/** The figures of an answer as a table: one row a figure, the words of its breakdown in columns. */
final class FigureTable {

  private FigureTable() {}

  static Table<FigureView> of(KpiAnswer answer, List<Field> by) {
    var columns =
        Columns.<FigureView>of("kpi")
            .with("KPI", FigureView::metric)
            .with("版", FigureView::revision)
            .with("始まり", FigureView::from)
            .with("終わり", FigureView::to);
    for (var field : by) {
      columns = columns.with(field.label(), figure -> figure.by().get(field.name()));
    }
    return Table.of(answer.figures(), measured(columns));
  }

  private static Columns<FigureView> measured(Columns<FigureView> columns) {
    return columns
        .with("値", FigureView::value)
        .with("行数", FigureView::rows)
        .with("分子", FigureView::numerator)
        .with("分母", FigureView::denominator)
        .with("平均", FigureView::mean)
        .with("中央値", FigureView::median)
        .with("90パーセンタイル", FigureView::p90)
        .with("最大", FigureView::max)
        .with("判明率", FigureView::coverage)
        .with("不正確な時刻の割合", FigureView::inexact)
        .with("前年", FigureView::lastYear)
        .with("秘匿", FigureView::suppressed)
        .with("位置", FigureView::position);
  }
}
