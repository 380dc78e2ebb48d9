package jp.madoguchi.query.kpireport;

import static java.util.Map.entry;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.madoguchi.shared.consultation.AnswerVerdict;
import jp.madoguchi.shared.contact.Channel;
import jp.madoguchi.shared.contact.Outcome;
import jp.madoguchi.shared.improvement.ImprovementOutcome;
import jp.madoguchi.shared.kpi.Field;
import jp.madoguchi.shared.kpi.FieldType;
import jp.madoguchi.shared.kpi.Filter;
import jp.madoguchi.shared.kpi.Unit;

/** 条件の文 — which rows a definition means, in words; names of screens and ids stay as they are. */
final class ConditionWords {

  private static final Map<Field, Map<String, String>> WORDS =
      Map.of(
          Field.CHANNEL,
          words(Channel.values(), Channel::label),
          Field.OUTCOME,
          both(
              words(Outcome.values(), Outcome::label),
              words(ImprovementOutcome.values(), ImprovementOutcome::label)),
          Field.VERDICT,
          words(AnswerVerdict.values(), AnswerVerdict::label),
          Field.ENGINE,
          Map.ofEntries(
              entry("RETRIEVAL", "出典だけ"), entry("MODEL", "言語モデルの文"), entry("NONE", "回答なし")));

  private ConditionWords() {}

  static String of(List<Filter> filters) {
    return filters.stream().map(ConditionWords::of).collect(joining("、かつ"));
  }

  private static String of(Filter filter) {
    if (filter.field().type() == FieldType.FLAG && filter.test() == Filter.Test.IS) {
      var isMeant = filter.values().contains(Boolean.TRUE.toString());
      return "「%s」に%sもの".formatted(filter.field().label(), isMeant ? "あたる" : "あたらない");
    }
    var field = filter.field().label();
    var values =
        filter.values().stream().map(value -> word(filter.field(), value)).collect(joining("・"));
    return switch (filter.test()) {
      case IS -> "%sが %s".formatted(field, values);
      case IS_NOT -> "%sが %s 以外".formatted(field, values);
      case AT_LEAST -> "%sが %s 以上".formatted(field, values);
      case AT_MOST -> "%sが %s 以下".formatted(field, values);
      case KNOWN -> field + "が分かっているもの";
      case UNKNOWN -> field + "が分からないもの";
    };
  }

  private static String word(Field field, String value) {
    return field.name().endsWith("_SECONDS")
        ? ReportWords.value(Long.valueOf(value), Unit.SECONDS)
        : WORDS.getOrDefault(field, Map.of()).getOrDefault(value, value);
  }

  private static <E extends Enum<E>> Map<String, String> words(E[] all, Function<E, String> label) {
    return Arrays.stream(all).collect(toUnmodifiableMap(Enum::name, label));
  }

  private static Map<String, String> both(Map<String, String> some, Map<String, String> more) {
    return Stream.of(some, more)
        .flatMap(words -> words.entrySet().stream())
        .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
