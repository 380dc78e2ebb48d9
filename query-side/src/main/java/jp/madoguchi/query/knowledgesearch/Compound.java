package jp.madoguchi.query.knowledgesearch;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** 複合語 — two things that a question says in one breath, as 児童 and 手当. */
record Compound(Concept one, Concept next) {

  static List<Compound> in(List<Concept> concepts) {
    return IntStream.range(0, concepts.size() - 1)
        .filter(i -> concepts.get(i).joinsNext())
        .mapToObj(i -> new Compound(concepts.get(i), concepts.get(i + 1)))
        .toList();
  }

  /** The ways in which both may stand side by side. */
  List<List<String>> ways() {
    return one.ways().stream()
        .flatMap(left -> next.ways().stream().map(right -> joined(left, right)))
        .toList();
  }

  double weight() {
    return Math.min(one.weight(), next.weight());
  }

  private static List<String> joined(List<String> left, List<String> right) {
    return Stream.concat(left.stream(), right.stream()).toList();
  }
}
