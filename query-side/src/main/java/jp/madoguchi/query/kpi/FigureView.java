package jp.madoguchi.query.kpi;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import jp.madoguchi.shared.kpi.Field;
import org.jspecify.annotations.Nullable;

/**
 * 値 — one figure as it is shown, flat, so that spreadsheets and dashboards can take it as it is.
 * The words by which it is broken down stand beside it under the names of their fields.
 *
 * @param to the first moment that does not belong to it any more
 * @param mean mean, median, p90 and max are there for distributions only
 * @param suppressed whether the figure is withheld because it is about too few
 */
@Schema(
    example =
        """
        {"metric": "metric-wait", "revision": 1, "from": "2026-11-02T00:00:00.000+09:00",
         "to": "2026-11-09T00:00:00.000+09:00", "DEPARTMENT": "dept-citizens", "value": 412.0, "rows": 310,
         "mean": 473.2, "median": 412, "p90": 980, "max": 1804, "coverage": 0.98, "inexact": 0.01,
         "suppressed": false, "position": 48211}\
        """)
public record FigureView(
    String metric,
    int revision,
    Instant from,
    Instant to,
    @Schema(hidden = true) @JsonAnyGetter Map<String, @Nullable String> by,
    @Nullable Double value,
    long rows,
    @Nullable Long numerator,
    @Nullable Long denominator,
    @Nullable Double mean,
    @Nullable Long median,
    @Nullable Long p90,
    @Nullable Long max,
    @Nullable Double coverage,
    @Nullable Double inexact,
    @Nullable Double lastYear,
    boolean suppressed,
    long position) {

  /** Where and of what it is. */
  record Place(
      String metric,
      int revision,
      Instant from,
      Instant to,
      Map<Field, @Nullable String> words,
      long position) {}

  static FigureView of(Place place, Figure figure, @Nullable Figure before) {
    var spread = figure.spread();
    return new FigureView(
        place.metric(),
        place.revision(),
        place.from(),
        place.to(),
        named(place.words()),
        figure.value(),
        figure.rows(),
        figure.numerator(),
        figure.denominator(),
        spread == null ? null : spread.mean(),
        spread == null ? null : spread.median(),
        spread == null ? null : spread.p90(),
        spread == null ? null : spread.max(),
        figure.coverage(),
        figure.inexact(),
        before == null ? null : before.value(),
        false,
        place.position());
  }

  /** The same, for everybody's eyes: nothing about so few that somebody might be known by it. */
  static FigureView published(Place place, Figure figure, @Nullable Figure before) {
    var whole = of(place, figure, null);
    return Publication.allows(figure)
        ? whole.with(whole.value(), whole.rows(), Publication.valueOf(before), false)
        : withheld(place);
  }

  private static FigureView withheld(Place place) {
    var nothing = new Figure(null, 0, null, null, null, null, null);
    return of(place, nothing, null).with(null, 0, null, true);
  }

  /** Without the maximum, which is always somebody's. */
  private FigureView with(
      @Nullable Double shown, long about, @Nullable Double then, boolean withheld) {
    return new FigureView(
        metric,
        revision,
        from,
        to,
        by,
        shown,
        about,
        numerator,
        denominator,
        mean,
        median,
        p90,
        null,
        coverage,
        inexact,
        then,
        withheld,
        position);
  }

  private static Map<String, @Nullable String> named(Map<Field, @Nullable String> words) {
    var named = new TreeMap<String, @Nullable String>();
    words.forEach((field, word) -> named.put(field.name(), word));
    return named;
  }
}
