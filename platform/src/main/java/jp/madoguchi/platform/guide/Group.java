package jp.madoguchi.platform.guide;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jp.madoguchi.platform.guide.Tree.Link;

/**
 * 同じ質問の条件 — the links that go by one question, each a bit at the position of its choice.
 *
 * @param all choices that must all be made
 * @param allNot choices of which none may be made
 * @param any choices of which one is enough
 * @param anyNot choices of which it is enough that one is not made
 */
record Group(int question, long all, long allNot, long any, long anyNot) {

  /** A group a question, in the order of the questions. */
  static List<Group> of(List<Link> all, List<Link> any) {
    return Stream.concat(all.stream(), any.stream())
        .map(Link::question)
        .distinct()
        .sorted()
        .map(question -> of(question, all, any))
        .toList();
  }

  private static Group of(int question, List<Link> all, List<Link> any) {
    return new Group(
        question,
        bits(all, link -> link.question() == question && link.chosen()),
        bits(all, link -> link.question() == question && !link.chosen()),
        bits(any, link -> link.question() == question && link.chosen()),
        bits(any, link -> link.question() == question && !link.chosen()));
  }

  private static long bits(List<Link> links, Predicate<Link> which) {
    return links.stream()
        .filter(which)
        .mapToLong(link -> 1L << link.choice())
        .reduce(0, (some, one) -> some | one);
  }

  /** Whether nothing in it must hold. */
  boolean isOptional() {
    return (all | allNot) == 0;
  }

  /** Whether what must hold does, or may still, if only the known choices are. */
  boolean mayFit(long known, long chosen) {
    return (all & known & ~chosen) == 0 && (allNot & known & chosen) == 0;
  }

  /** Whether, of what is enough, something is known to hold. */
  boolean hits(long known, long chosen) {
    return (any & known & chosen) != 0 || (anyNot & known & ~chosen) != 0;
  }

  /** How many choices that must fall out one way are not known. */
  int unknownOfAll(long known) {
    return Long.bitCount((all | allNot) & ~known);
  }

  /** How many of those of which one is enough are not known. */
  int unknownOfAny(long known) {
    return Long.bitCount((any | anyNot) & ~known);
  }
}
