package jp.madoguchi.query.board;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Duration;
import java.time.Instant;
import jp.madoguchi.projection.board.BoardEntry;
import jp.madoguchi.projection.board.Lane;
import jp.madoguchi.query.support.ContactStandingView;
import jp.madoguchi.query.support.ReceptionView;
import jp.madoguchi.query.support.Shown;
import org.jspecify.annotations.Nullable;

/**
 * 来庁者 — one visitor on the board.
 *
 * @param minutes how long they stand in their lane
 * @param waitMinutes how long they have been waiting, none if they do not
 */
record BoardEntryView(
    String id,
    long version,
    Lane lane,
    String laneLabel,
    long minutes,
    @Nullable Long waitMinutes,
    Instant receivedAt,
    @JsonUnwrapped ReceptionView reception,
    @JsonUnwrapped ContactStandingView standing) {

  static BoardEntryView of(BoardEntry entry, Instant now, Shown shown) {
    var waiting = entry.standing().waitingSince();
    return new BoardEntryView(
        entry.id(),
        entry.sequence(),
        entry.lane(),
        entry.lane().label(),
        minutes(entry.standing().since(), now),
        waiting == null ? null : minutes(waiting, now),
        entry.receivedAt(),
        ReceptionView.of(entry.reception()),
        ContactStandingView.of(entry.standing(), shown));
  }

  long waitOrNone() {
    return waitMinutes == null ? 0 : waitMinutes;
  }

  private static Long minutes(Instant since, Instant now) {
    return Math.max(0, Duration.between(since, now).toMinutes());
  }
}
