package jp.madoguchi.query.kpireport;

import static jp.madoguchi.query.kpireport.Markup.drawn;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.DoubleFunction;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** 図 — values over the days of a month, as a drawing that needs no program. */
final class Plot {

  private static final int WIDTH = 720;
  private static final int HEIGHT = 220;
  private static final int LEFT = 56;
  private static final int RIGHT = 12;
  private static final int TOP = 10;
  private static final int FOOT = 24;
  private static final int LINES = 4;
  private static final int LABELS = 16;
  private static final double BAR = 0.6;

  private final Element svg;
  private final int count;
  private final double most;

  /**
   * @param labels of the stretches, from left to right
   * @param values all that will be drawn: the scale reaches up to the greatest
   * @param scale how a value is written beside the drawing
   */
  Plot(
      String title,
      List<String> labels,
      List<@Nullable Double> values,
      DoubleFunction<String> scale) {
    this.count = labels.size();
    var step = step(greatest(values));
    this.most = step * LINES;
    this.svg = new Element("svg");
    svg.attributes().put("viewBox", "0 0 %d %d".formatted(WIDTH, HEIGHT));
    svg.attr("role", "img").attr("aria-label", title);
    for (var line = 0; line <= LINES; line++) {
      ruled(step * line, scale);
    }
    labelled(labels);
  }

  Element svg() {
    return svg;
  }

  /** A line; where nothing is known it goes on from the last known. */
  Plot line(String kind, List<@Nullable Double> values) {
    var points = new ArrayList<String>();
    for (var n = 0; n < values.size(); n++) {
      @Nullable Double value = values.get(n);
      if (value != null) {
        points.add("%s,%s".formatted(number(x(n)), number(y(value))));
      }
    }
    drawn(svg, "polyline", "class", kind, "points", String.join(" ", points));
    for (var point : points) {
      var at = point.split(",", 2);
      drawn(svg, "circle", "class", kind, "cx", at[0], "cy", at[1], "r", "2.5");
    }
    return this;
  }

  Plot bars(List<@Nullable Double> values) {
    var width = BAR * (WIDTH - LEFT - RIGHT) / Math.max(1, count);
    for (var n = 0; n < values.size(); n++) {
      var value = Objects.requireNonNullElse(values.get(n), 0.0);
      drawn(
          svg,
          "rect",
          "class",
          "bar",
          "x",
          number(x(n) - width / 2),
          "y",
          number(y(value)),
          "width",
          number(width),
          "height",
          number(y(0) - y(value)));
    }
    return this;
  }

  private void ruled(double value, DoubleFunction<String> scale) {
    var y = number(y(value));
    drawn(
        svg,
        "line",
        "class",
        "rule",
        "x1",
        Integer.toString(LEFT),
        "x2",
        Integer.toString(WIDTH - RIGHT),
        "y1",
        y,
        "y2",
        y);
    drawn(svg, "text", "class", "scale", "x", Integer.toString(LEFT - 8), "y", number(y(value) + 4))
        .text(scale.apply(value));
  }

  private void labelled(List<String> labels) {
    var every = Math.max(1, (labels.size() + LABELS - 1) / LABELS);
    for (var n = 0; n < labels.size(); n += every) {
      drawn(svg, "text", "class", "label", "x", number(x(n)), "y", Integer.toString(HEIGHT - 6))
          .text(labels.get(n));
    }
  }

  private double x(int n) {
    return LEFT + (n + 0.5) * (WIDTH - LEFT - RIGHT) / Math.max(1, count);
  }

  private double y(double value) {
    return HEIGHT - FOOT - value / most * (HEIGHT - FOOT - TOP);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  private static double greatest(List<@Nullable Double> values) {
    var greatest = 0.0;
    for (var value : values) {
      greatest = Math.max(greatest, Objects.requireNonNullElse(value, 0.0));
    }
    return greatest;
  }

  /** A round number (1, 2, 5, 10 …) of which {@link #LINES} reach above the greatest value. */
  private static double step(double greatest) {
    var wanted = Math.max(greatest, 1) / LINES;
    var power = Math.pow(10, Math.floor(Math.log10(wanted)));
    for (var factor : new int[] {1, 2, 5}) {
      if (factor * power >= wanted) {
        return factor * power;
      }
    }
    return 10 * power;
  }
}
