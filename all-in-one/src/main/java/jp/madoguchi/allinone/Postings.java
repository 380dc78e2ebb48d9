package jp.madoguchi.allinone;

import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.concurrent.ConcurrentSkipListSet;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/**
 * 見出し — all postings of an index, in order. Tokens come in no order at all, so that every one of
 * them would rewrite another leaf of the file: new ones wait in memory until they are many, and
 * whose they are is noted in the file, so that they are found again after a crash.
 */
final class Postings {

  /** About forty megabytes; a city registers so many in a year, or folds them in a minute. */
  private static final int MOST_WAITING = 250_000;

  private final MVMap<Posting, Boolean> written;
  private final MVMap<String, Boolean> waitingFor;
  private final ConcurrentSkipListSet<Posting> waiting = new ConcurrentSkipListSet<>();
  private volatile int howManyWait;

  private Postings(MVMap<Posting, Boolean> written, MVMap<String, Boolean> waitingFor) {
    this.written = written;
    this.waitingFor = waitingFor;
  }

  static Postings in(MVStore store, String name) {
    return new Postings(
        store.openMap(
            name,
            new MVMap.Builder<Posting, Boolean>()
                .keyType(new PostingType())
                .valueType(new NoValue())),
        store.openMap(
            name + "_waiting", new MVMap.Builder<String, Boolean>().valueType(new NoValue())));
  }

  /** Whose postings were not in the file yet when it was last closed, or not closed. */
  Collection<String> lost() {
    return java.util.List.copyOf(waitingFor.keySet());
  }

  /** Before the document itself comes into the file: a crash may fall between the two. */
  void expect(String id) {
    waitingFor.put(id, true);
  }

  void add(String id, Collection<Long> tokens) {
    tokens.forEach(token -> waiting.add(new Posting(token, id)));
    howManyWait += tokens.size();
    if (howManyWait > MOST_WAITING) {
      write();
    }
  }

  void remove(String id, Collection<Long> tokens) {
    for (var token : tokens) {
      var posting = new Posting(token, id);
      if (!waiting.remove(posting)) {
        written.remove(posting);
      }
    }
  }

  /** In order, so that each leaf is written once. */
  void write() {
    waiting.forEach(posting -> written.put(posting, true));
    waiting.clear();
    waitingFor.clear();
    howManyWait = 0;
  }

  boolean contains(Posting posting) {
    return waiting.contains(posting) || written.containsKey(posting);
  }

  /** From one to the other, both of which are none themselves. */
  Iterator<Posting> between(Posting from, Posting to, boolean backwards) {
    var order = backwards ? Comparator.<Posting>reverseOrder() : Comparator.<Posting>naturalOrder();
    var inFile = backwards ? written.cursor(to, from, true) : written.cursor(from, to, false);
    var inMemory = waiting.subSet(from, to);
    return merged(inFile, (backwards ? inMemory.descendingSet() : inMemory).iterator(), order);
  }

  private static Iterator<Posting> merged(
      Iterator<Posting> one, Iterator<Posting> other, Comparator<Posting> order) {
    var heads =
        new PriorityQueue<Map.Entry<Posting, Iterator<Posting>>>(Map.Entry.comparingByKey(order));
    pull(one, heads);
    pull(other, heads);
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return !heads.isEmpty();
      }

      @Override
      public Posting next() {
        var head = heads.remove();
        pull(head.getValue(), heads);
        return head.getKey();
      }
    };
  }

  private static void pull(
      Iterator<Posting> from, PriorityQueue<Map.Entry<Posting, Iterator<Posting>>> heads) {
    if (from.hasNext()) {
      heads.add(Map.entry(from.next(), from));
    }
  }

  /** How many documents have that token, as far as the file knows. */
  long howMany(long token) {
    return rank(Posting.last(token)) - rank(Posting.first(token));
  }

  /** How many postings come before that one, which is none itself. */
  private long rank(Posting absent) {
    return -written.getKeyIndex(absent) - 1;
  }

  long count() {
    return written.sizeAsLong() + waiting.size();
  }

  void clear() {
    written.clear();
    waiting.clear();
    waitingFor.clear();
  }
}
