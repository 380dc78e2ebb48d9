package jp.madoguchi.projection.board;

import static jp.madoguchi.projection.support.Cast.CITIZENS;
import static jp.madoguchi.projection.support.Cast.INSURANCE;
import static jp.madoguchi.projection.support.Cast.minute;
import static jp.madoguchi.projection.support.Cast.recorded;
import static jp.madoguchi.projection.support.Cast.storedAndLoaded;
import static jp.madoguchi.projection.support.ContactCast.accepted;
import static jp.madoguchi.projection.support.ContactCast.called;
import static jp.madoguchi.projection.support.ContactCast.corrected;
import static jp.madoguchi.projection.support.ContactCast.ended;
import static jp.madoguchi.projection.support.ContactCast.handedOver;
import static jp.madoguchi.projection.support.ContactCast.held;
import static jp.madoguchi.projection.support.ContactCast.left;
import static jp.madoguchi.projection.support.ContactCast.received;
import static jp.madoguchi.projection.support.ContactCast.returned;
import static jp.madoguchi.projection.support.ContactCast.started;
import static jp.madoguchi.projection.support.ContactCast.wholeVisit;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import jp.madoguchi.shared.contact.ContactEvent;
import jp.madoguchi.shared.contact.Ticket;
import org.junit.jupiter.api.Test;

class BoardEntryTest {

  @Test
  void telling_the_visit_twice_tells_it_once() {
    var once = toldOn(entry(), wholeVisit());

    assertThat(toldOn(once, wholeVisit())).isEqualTo(once);
  }

  @Test
  void survives_the_store() {
    var entry = after(called(5));

    assertThat(storedAndLoaded(entry, BoardEntry.class)).isEqualTo(entry);
  }

  @Test
  void moves_from_lane_to_lane() {
    assertThat(after().lane()).isEqualTo(Lane.WAITING);
    assertThat(after(called(5)).lane()).isEqualTo(Lane.CALLED);
    assertThat(after(started(1, CITIZENS, 9)).lane()).isEqualTo(Lane.SERVING);
    assertThat(after(started(1, CITIZENS, 9), held(10)).lane()).isEqualTo(Lane.ON_HOLD);
    assertThat(after(started(1, CITIZENS, 9), ended(1, 20)).lane()).isEqualTo(Lane.SERVED);
  }

  @Test
  void one_who_is_handed_over_comes_in_at_the_other_section() {
    var entry = after(handedOver(1, INSURANCE, 22));

    assertThat(entry.department()).isEqualTo(INSURANCE);
    assertThat(entry.lane()).isEqualTo(Lane.INCOMING);
    assertThat(entry.onBoard()).isTrue();
  }

  @Test
  void one_who_was_taken_over_waits_there_and_one_who_was_not_waits_here() {
    var accepted = after(handedOver(1, INSURANCE, 22), accepted(1, INSURANCE, 30));
    var returned = after(handedOver(1, INSURANCE, 22), returned(1, 30));

    assertThat(accepted.department()).isEqualTo(INSURANCE);
    assertThat(accepted.lane()).isEqualTo(Lane.WAITING);
    assertThat(returned.department()).isEqualTo(CITIZENS);
    assertThat(returned.lane()).isEqualTo(Lane.WAITING);
  }

  @Test
  void one_who_has_gone_leaves_the_board() {
    var entry = after(left(50));

    assertThat(entry.onBoard()).isFalse();
    assertThat(entry.lane()).isEqualTo(Lane.GONE);
  }

  @Test
  void shows_what_was_corrected_and_keeps_when_they_came() {
    var entry = after(corrected(17));

    assertThat(entry.reception().ticket()).isEqualTo(new Ticket("A-102"));
    assertThat(entry.receivedAt()).isEqualTo(minute(0));
  }

  private static BoardEntry entry() {
    return BoardEntry.startedBy(received(0), recorded(0, 0));
  }

  private static BoardEntry after(ContactEvent... facts) {
    return toldOn(entry(), Stream.concat(Stream.of(received(0)), Stream.of(facts)).toList());
  }

  private static BoardEntry toldOn(BoardEntry entry, List<ContactEvent> facts) {
    var told = entry;
    for (int i = 0; i < facts.size(); i++) {
      told = told.after(facts.get(i), recorded(i, i));
    }
    return told;
  }
}
