package jp.madoguchi.query.history;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import jp.madoguchi.projection.support.Page;

/**
 * 来歴 — the facts of a life from the first one on, and on the way some of the pages that they made,
 * so that a moment is told from the nearest page before it. Facts never change, and neither does
 * the page that a fold makes of them.
 *
 * @param pages by how many facts they were made of; whoever tells the life adds to them
 */
record History(List<Fact> facts, ConcurrentNavigableMap<Integer, Page> pages) {

  private static final int EVERY = 256;

  /** A page, and of how many facts it was made; none of none. */
  record Stand(int count, Optional<Page> page) {}

  static History of(Stream<Fact> facts) {
    return new History(facts.toList(), new ConcurrentSkipListMap<>());
  }

  /** Whether so many are there, and none before them is missing. */
  boolean has(int count) {
    return size() >= count && first(count).firstMissing().isEmpty();
  }

  /** So many, or as many as there are. */
  History first(int count) {
    return new History(facts.subList(0, Math.min(count, size())), pages);
  }

  /** Which fact is the first that is not there, though later ones are; none in a whole life. */
  OptionalLong firstMissing() {
    var isWhole = facts.isEmpty() || facts.getLast().sequence() == size() - 1;
    return isWhole ? OptionalLong.empty() : OptionalLong.of(sharedWith(facts));
  }

  /** Facts are recorded one after the other: what was not known then comes last. */
  History knownAt(Instant moment) {
    return first((int) facts.stream().takeWhile(fact -> fact.isKnownAt(moment)).count());
  }

  int size() {
    return facts.size();
  }

  /** How many of its first facts these begin with, before something is left out. */
  static int sharedWith(List<Fact> some) {
    var count = 0;
    while (count < some.size() && some.get(count).sequence() == count) {
      count++;
    }
    return count;
  }

  Stand nearest(int count) {
    var entry = pages.floorEntry(count);
    return entry == null
        ? new Stand(0, Optional.empty())
        : new Stand(entry.getKey(), Optional.of(entry.getValue()));
  }

  void pass(int count, Page page) {
    if (count % EVERY == 0) {
      pages.putIfAbsent(count, page);
    }
  }
}
