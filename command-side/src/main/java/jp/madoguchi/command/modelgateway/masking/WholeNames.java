package jp.madoguchi.command.modelgateway.masking;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/** 姓名 — a family name and a given name beside each other: somebody, without doubt. */
final class WholeNames implements Finder {

  @Override
  public Stream<Span> in(String folded) {
    var words = Dictionary.morphemes(folded);
    return IntStream.range(1, words.size())
        .filter(i -> words.get(i).isGivenName() && words.get(i - 1).speech().endsWith("人名-姓"))
        .mapToObj(i -> new Span(words.get(i - 1).start(), words.get(i).end(), Kind.NAME, ""));
  }
}
