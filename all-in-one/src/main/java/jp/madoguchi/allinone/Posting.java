package jp.madoguchi.allinone;

import java.util.Comparator;

/** One token, and one document that has it. */
record Posting(long token, String id) implements Comparable<Posting> {

  /** After every name. */
  private static final String LAST = "\uffff";

  private static final Comparator<Posting> ORDER =
      Comparator.comparingLong(Posting::token).thenComparing(Posting::id);

  static Posting first(long token) {
    return new Posting(token, "");
  }

  static Posting last(long token) {
    return new Posting(token, LAST);
  }

  @Override
  public int compareTo(Posting other) {
    return ORDER.compare(this, other);
  }
}
