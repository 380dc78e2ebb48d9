package jp.madoguchi.command.modelgateway.masking;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 置換え記号 — 〔氏名1〕 and what it stands for, of one request. */
final class Placeholders {

  private static final Pattern ONE = Pattern.compile("〔[^〔〕]{1,12}〕");
  private static final String SO_CALLED = "(?:さん|さま|様|氏|殿|くん|君|ちゃん)";
  private static final Pattern CALLED = Pattern.compile(ONE + SO_CALLED + "?");
  private static final Pattern SURELY_CALLED = Pattern.compile(ONE + SO_CALLED);
  private static final Pattern BRACKET = Pattern.compile("[〔〕]");
  private static final Pattern OPENING = Pattern.compile("[〔❲︹]");
  private static final Pattern CLOSING = Pattern.compile("[〕❳︺]");

  private final Map<String, String> byValue = new HashMap<>();
  private final Map<String, String> values = new HashMap<>();
  private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);

  /** The same for the same value, in whatever spelling. */
  String of(Span span, String asWritten) {
    var placeholder =
        byValue.computeIfAbsent(span.kind() + " " + span.identity(), _ -> next(span.kind()));
    values.putIfAbsent(placeholder, asWritten);
    return placeholder;
  }

  private String next(Kind kind) {
    return "〔%s%d〕".formatted(kind.label(), counts.merge(kind, 1, Integer::sum));
  }

  /** How many different values of each kind were replaced; kinds without any are left out. */
  Map<Kind, Integer> counts() {
    return Map.copyOf(counts);
  }

  String restored(String text) {
    return ONE.matcher(text)
        .replaceAll(
            found -> Matcher.quoteReplacement(values.getOrDefault(found.group(), found.group())));
  }

  boolean knowAllOf(String text) {
    return ONE.matcher(text).results().allMatch(found -> values.containsKey(found.group()))
        && !BRACKET.matcher(removedFrom(text)).find();
  }

  static String removedFrom(String text) {
    return ONE.matcher(text).replaceAll("〓");
  }

  /** What people are called goes with them. */
  static String dropped(String text) {
    return CALLED.matcher(text).replaceAll(" ");
  }

  static String droppedWhereCalled(String text) {
    return SURELY_CALLED.matcher(text).replaceAll(" ");
  }

  /** Nobody else writes these brackets: what looks like a placeholder in a text is none. */
  static String withoutForged(String text) {
    return CLOSING.matcher(OPENING.matcher(text).replaceAll("（")).replaceAll("）");
  }

  /** Each stretch without a placeholder, replaced. */
  static String between(String text, UnaryOperator<String> replaced) {
    var whole = new StringBuilder();
    var placeholder = ONE.matcher(text);
    var done = 0;
    while (placeholder.find()) {
      whole.append(replaced.apply(text.substring(done, placeholder.start())));
      whole.append(placeholder.group());
      done = placeholder.end();
    }
    return whole.append(replaced.apply(text.substring(done))).toString();
  }
}
