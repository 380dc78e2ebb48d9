package jp.madoguchi.query.history;

import jp.madoguchi.platform.web.RequestRefused;
import jp.madoguchi.query.support.Cursor;
import jp.madoguchi.query.support.Paging;
import org.springframework.http.HttpStatus;

/** Where a list of facts goes on: after the fact of that number. */
final class FactCursor {

  private static final String NAME = "fact-";

  private FactCursor() {}

  static Cursor of(Fact fact) {
    return of(fact, fact.sequence());
  }

  /**
   * @param number counts the facts of a list from 0
   */
  static Cursor of(Fact fact, long number) {
    return Cursor.at(fact.recorded().at(), NAME + number);
  }

  /**
   * @throws RequestRefused 400 if the cursor is none of these
   */
  static long after(Paging paging) {
    var last = paging.after();
    if (last == null) {
      return Histories.BEFORE_ALL;
    }
    var digits = last.id().startsWith(NAME) ? last.id().substring(NAME.length()) : "";
    if (!digits.matches("\\d{1,18}")) {
      throw new RequestRefused(
          HttpStatus.BAD_REQUEST, "MALFORMED_PARAMETER", "cursor は、前の応答の next をそのまま指定してください");
    }
    return Long.parseLong(digits);
  }
}
