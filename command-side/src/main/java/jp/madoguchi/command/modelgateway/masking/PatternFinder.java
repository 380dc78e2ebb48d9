package jp.madoguchi.command.modelgateway.masking;

import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * 形による探索 — values that are known by their shape. The group {@code value} is the value where the
 * shape needs a context; else all of it is.
 */
record PatternFinder(
    Pattern shape, Kind kind, Predicate<String> isOne, UnaryOperator<String> identity)
    implements Finder {

  private static final String VALUE = "value";

  static PatternFinder of(Kind kind, String shape, UnaryOperator<String> identity) {
    return new PatternFinder(Pattern.compile(shape), kind, _ -> true, identity);
  }

  PatternFinder onlyIf(Predicate<String> isOne) {
    return new PatternFinder(shape, kind, isOne, identity);
  }

  @Override
  public Stream<Span> in(String folded) {
    return shape
        .matcher(folded)
        .results()
        .map(this::span)
        .filter(span -> isOne.test(folded.substring(span.start(), span.end())))
        .map(span -> identified(span, folded));
  }

  private Span span(MatchResult match) {
    var group = shape.namedGroups().containsKey(VALUE) ? match.start(VALUE) : match.start();
    var end = shape.namedGroups().containsKey(VALUE) ? match.end(VALUE) : match.end();
    return new Span(group, end, kind, "");
  }

  private Span identified(Span span, String folded) {
    var value = folded.substring(span.start(), span.end());
    return new Span(span.start(), span.end(), kind, identity.apply(value));
  }
}
