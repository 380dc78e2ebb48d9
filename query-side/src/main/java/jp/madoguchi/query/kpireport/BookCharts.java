package jp.madoguchi.query.kpireport;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.PresetColor;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Charts of a workbook, over cells of the sheet on which they stand. */
final class BookCharts {

  private static final byte[][] COLOURS = {{0x1d, 0x5f, (byte) 0x8a}, {(byte) 0xc0, 0x66, 0x2b}};
  private static final int COLUMNS = 10;
  private static final int ROWS = 16;

  private final XSSFSheet sheet;
  private final int first;
  private final int last;

  /**
   * @param first the first row of the values, and {@code last} their last
   */
  BookCharts(XSSFSheet sheet, int first, int last) {
    this.sheet = sheet;
    this.first = first;
    this.last = last;
  }

  void lines(String title, int column, int row, List<String> names, int... values) {
    drawn(ChartTypes.LINE, title, column, row, names, values);
  }

  void columns(String title, int column, int row, String name, int values) {
    drawn(ChartTypes.BAR, title, column, row, List.of(name), values);
  }

  private void drawn(
      ChartTypes type, String title, int column, int row, List<String> names, int... values) {
    if (last < first) {
      return;
    }
    var drawing = sheet.createDrawingPatriarch();
    var chart =
        drawing.createChart(
            drawing.createAnchor(0, 0, 0, 0, column, row, column + COLUMNS, row + ROWS));
    chart.setTitleText(title);
    chart.setTitleOverlay(false);
    chart.displayBlanksAs(DisplayBlanks.GAP);
    chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
    var data = data(chart, type);
    for (var n = 0; n < values.length; n++) {
      var series =
          data.addSeries(
              XDDFDataSourcesFactory.fromStringCellRange(sheet, cells(0)),
              XDDFDataSourcesFactory.fromNumericCellRange(sheet, cells(values[n])));
      series.setTitle(names.get(n), null);
      coloured(series, n);
    }
    chart.plot(data);
  }

  private static XDDFChartData data(XSSFChart chart, ChartTypes type) {
    var along = chart.createCategoryAxis(AxisPosition.BOTTOM);
    var up = chart.createValueAxis(AxisPosition.LEFT);
    up.setCrosses(AxisCrosses.AUTO_ZERO);
    up.setMinimum(0);
    up.getOrAddMajorGridProperties()
        .setLineProperties(
            new XDDFLineProperties(
                new XDDFSolidFillProperties(XDDFColor.from(PresetColor.LIGHT_GRAY))));
    var data = chart.createData(type, along, up);
    data.setVaryColors(false);
    if (data instanceof XDDFBarChartData bars) {
      bars.setBarDirection(BarDirection.COL);
    }
    return data;
  }

  private static void coloured(XDDFChartData.Series series, int n) {
    var fill = new XDDFSolidFillProperties(XDDFColor.from(COLOURS[n]));
    if (series instanceof XDDFLineChartData.Series line) {
      line.setSmooth(false);
      line.setMarkerStyle(MarkerStyle.CIRCLE);
      line.setLineProperties(new XDDFLineProperties(fill));
    } else {
      series.setFillProperties(fill);
    }
  }

  private CellRangeAddress cells(int column) {
    return new CellRangeAddress(first, last, column, column);
  }
}
