package jp.madoguchi.command.modelgateway.masking;

import java.util.ArrayList;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
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
    var starts = keys.stream().map(key -> key.substring(0, 1)).collect(Collectors.toSet());
    var found = new ArrayList<Span>();
    for (var from = 0; from < folded.length(); from++) {
      if (mayStart(folded, from, starts)) {
        var to = endOf(folded, from);
        if (to > from) {
          found.add(new Span(from, to, kind, identity));
        }
      }
    }
    return found.stream();
  }

  private boolean mayStart(String folded, int from, Set<String> starts) {
    var first = folding.apply(folded.substring(from, from + 1));
    return !first.isEmpty()
        && (starts.contains(first.substring(0, 1)) || Kanji.isNumeral(first.charAt(0)));
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
