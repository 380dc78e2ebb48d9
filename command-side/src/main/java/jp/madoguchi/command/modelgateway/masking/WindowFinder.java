package jp.madoguchi.command.modelgateway.masking;

import java.util.HashMap;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * 綴りを問わない探索 — finds whatever folds to one of the keys, however it is spelled, with whatever stands
 * in between.
 *
 * @param keys folded already; none is empty
 * @param longest of a window, in characters
 */
record WindowFinder(
    Set<String> keys, UnaryOperator<String> folding, int longest, Kind kind, String identity)
    implements Finder {

  WindowFinder {
    keys = Set.copyOf(keys);
  }

  @Override
  public Stream<Span> in(String folded) {
    var starts = keys.stream().map(key -> key.charAt(0)).collect(Collectors.toSet());
    var known = new HashMap<Character, Boolean>();
    return IntStream.range(0, folded.length())
        .filter(from -> known.computeIfAbsent(folded.charAt(from), c -> mayStart(c, starts)))
        .mapToObj(from -> new Span(from, endOf(folded, from), kind, identity))
        .filter(span -> span.end() > span.start());
  }

  private boolean mayStart(char character, Set<Character> starts) {
    var first = folding.apply(Character.toString(character));
    return !first.isEmpty() && (starts.contains(first.charAt(0)) || Kanji.isNumeral(character));
  }

  /** The end of the longest window that is one, with no more than it needs. */
  private int endOf(String folded, int from) {
    var best = from;
    var before = "";
    for (var to = from + 1; to <= Math.min(folded.length(), from + longest); to++) {
      var key = folding.apply(folded.substring(from, to));
      if (keys.contains(key) && !key.equals(before)) {
        best = to;
      }
      before = key;
    }
    return best;
  }
}
