package jp.madoguchi.command.knowledge;

import java.util.List;
import jp.madoguchi.shared.id.ArticleId;

/**
 * 取り込みの結果 — what was taken in, and what was refused and why.
 *
 * @param taken each page that is an article now, be it news or not
 * @param refused each page that is none, in the order in which they were sent
 */
record ImportReport(
    int created, int revised, int unchanged, List<Taken> taken, List<Refused> refused) {

  static ImportReport of(List<Taken> taken, List<Refused> refused) {
    return new ImportReport(
        count(taken, Outcome.CREATED),
        count(taken, Outcome.REVISED),
        count(taken, Outcome.UNCHANGED),
        List.copyOf(taken),
        List.copyOf(refused));
  }

  /** What came of a page: an article, a revision of one, or no news. */
  enum Outcome {
    CREATED,
    REVISED,
    UNCHANGED
  }

  /**
   * A page that was taken in.
   *
   * @param source what it is called where it comes from
   */
  record Taken(String source, ArticleId article, Outcome outcome) {}

  /**
   * A page that was not.
   *
   * @param where its name or its line
   */
  record Refused(String where, String reason) {}

  private static int count(List<Taken> taken, Outcome outcome) {
    return (int) taken.stream().filter(one -> one.outcome() == outcome).count();
  }
}
