package jp.madoguchi.query.kpi;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import jp.madoguchi.query.kpi.Question.Choice;
import jp.madoguchi.query.kpi.Question.Order;
import jp.madoguchi.query.kpi.Question.WantedMetric;
import jp.madoguchi.shared.id.MetricId;
import jp.madoguchi.shared.kpi.Field;
import jp.madoguchi.shared.kpi.Filter;
import jp.madoguchi.shared.kpi.TimeGrain;
import org.jspecify.annotations.Nullable;

/**
 * The same question, as it stands in a URL.
 *
 * @param metric such as {@code metric-wait}, or {@code metric-wait@2} for a revision
 * @param filter such as {@code CHANNEL:COUNTER:PHONE}: one of these values
 */
record QuestionInUrl(
    @Nullable List<String> metric,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable TimeGrain grain,
    @Nullable List<Field> by,
    @Nullable List<String> filter,
    @Nullable Boolean openDaysOnly,
    @Nullable Choice definition,
    @Nullable Order order,
    @Nullable Integer limit,
    @Nullable Boolean lastYear,
    @Nullable Boolean published) {

  private static final Pattern WANTED =
      Pattern.compile("(?<id>[a-z0-9-]+)(?:@(?<revision>\\d{1,6}))?");
  private static final Pattern FILTER = Pattern.compile("(?<field>[A-Z_]+):(?<values>.+)");

  /**
   * @throws IllegalArgumentException if it is no question
   */
  Question asked() {
    if (metric == null || from == null || to == null) {
      throw new IllegalArgumentException("metric と from と to を指定してください");
    }
    return new Question(
        metric.stream().map(QuestionInUrl::wanted).toList(),
        from,
        to,
        grain,
        by,
        Objects.requireNonNullElse(filter, List.<String>of()).stream()
            .map(QuestionInUrl::filter)
            .toList(),
        openDaysOnly,
        definition,
        order,
        limit,
        lastYear,
        published);
  }

  private static WantedMetric wanted(String text) {
    var shape = WANTED.matcher(text);
    if (!shape.matches()) {
      throw new IllegalArgumentException("metric は metric-wait または metric-wait@2 の形で指定してください");
    }
    var revision = shape.group("revision");
    return new WantedMetric(
        new MetricId(shape.group("id")), revision == null ? null : Integer.valueOf(revision));
  }

  static Filter filter(String text) {
    var shape = FILTER.matcher(text);
    if (!shape.matches()) {
      throw new IllegalArgumentException("filter は CHANNEL:COUNTER:PHONE の形で指定してください");
    }
    var field =
        Arrays.stream(Field.values())
            .filter(one -> one.name().equals(shape.group("field")))
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalArgumentException("%s という項目はありません".formatted(shape.group("field"))));
    return Filter.is(field, shape.group("values").split(":"));
  }
}
