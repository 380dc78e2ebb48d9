package jp.madoguchi.platform.kpi;

import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.platform.rights.Scope;
import jp.madoguchi.shared.id.MetricId;
import jp.madoguchi.shared.improvement.CitedFigure;
import jp.madoguchi.shared.kpi.Filter;
import org.jspecify.annotations.Nullable;

/**
 * "What is that value at this moment?" — asked by the command side, too, so that nobody can point
 * to a value that the city has never shown: the query bus carries it to whoever has the rows.
 *
 * @param revision none for the newest
 * @param to the last day
 * @param scope of which sections whoever asks may see figures
 */
public record PinFigure(
    MetricId metric,
    @Nullable Integer revision,
    LocalDate from,
    LocalDate to,
    List<Filter> filters,
    Scope scope) {

  public PinFigure {
    filters = List.copyOf(filters);
  }

  /**
   * The value, or why there is none: exactly one of the two.
   *
   * @param refusal why not, in Japanese
   */
  public record Pinned(@Nullable CitedFigure figure, @Nullable String refusal) {}
}
