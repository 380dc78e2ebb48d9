package jp.madoguchi.workbench.day;

import java.time.Instant;
import jp.madoguchi.workbench.http.Clerk;

/**
 * One entry of the day.
 *
 * @param at when it happened
 * @param entered when somebody came to enter it; later than that when it was noted on paper first
 */
record Act(Instant at, Instant entered, Clerk by, Deed deed) {

  Act enteredAt(Instant later) {
    return new Act(at, later, by, deed);
  }
}
