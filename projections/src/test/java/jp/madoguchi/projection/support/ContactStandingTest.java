package jp.madoguchi.projection.support;

import static jp.madoguchi.projection.support.Cast.CITIZENS;
import static jp.madoguchi.projection.support.Cast.INSURANCE;
import static jp.madoguchi.projection.support.Cast.SATO;
import static jp.madoguchi.projection.support.Cast.minute;
import static jp.madoguchi.projection.support.Cast.recorded;
import static jp.madoguchi.projection.support.ContactCast.accepted;
import static jp.madoguchi.projection.support.ContactCast.callCancelled;
import static jp.madoguchi.projection.support.ContactCast.called;
import static jp.madoguchi.projection.support.ContactCast.cancelled;
import static jp.madoguchi.projection.support.ContactCast.completed;
import static jp.madoguchi.projection.support.ContactCast.ended;
import static jp.madoguchi.projection.support.ContactCast.handedOver;
import static jp.madoguchi.projection.support.ContactCast.held;
import static jp.madoguchi.projection.support.ContactCast.left;
import static jp.madoguchi.projection.support.ContactCast.noted;
import static jp.madoguchi.projection.support.ContactCast.received;
import static jp.madoguchi.projection.support.ContactCast.resumed;
import static jp.madoguchi.projection.support.ContactCast.returned;
import static jp.madoguchi.projection.support.ContactCast.started;
import static org.assertj.core.api.Assertions.assertThat;

import jp.madoguchi.shared.contact.ContactEvent;
import jp.madoguchi.shared.contact.Window;
import org.junit.jupiter.api.Test;

class ContactStandingTest {

  @Test
  void one_who_was_received_waits() {
    var standing = after();

    assertThat(standing.state()).isEqualTo(ContactState.WAITING);
    assertThat(standing.shownAt()).isEqualTo(CITIZENS);
    assertThat(standing.waitingSince()).isEqualTo(minute(0));
  }

  @Test
  void one_who_is_called_still_waits_but_knows_where_to_go() {
    var standing = after(called(5));

    assertThat(standing.window()).isEqualTo(new Window("3番"));
    assertThat(standing.since()).isEqualTo(minute(5));
    assertThat(standing.waitingSince()).isEqualTo(minute(0));
  }

  @Test
  void one_who_was_called_in_vain_has_waited_all_along() {
    var standing = after(called(5), callCancelled(6));

    assertThat(standing.state()).isEqualTo(ContactState.WAITING);
    assertThat(standing.window()).isNull();
    assertThat(standing.since()).isEqualTo(minute(6));
    assertThat(standing.waitingSince()).isEqualTo(minute(0));
  }

  @Test
  void one_who_is_served_waits_no_longer() {
    var standing = after(called(5), started(1, CITIZENS, 9));

    assertThat(standing.state()).isEqualTo(ContactState.BEING_SERVED);
    assertThat(standing.clerk()).isEqualTo(SATO);
    assertThat(standing.waitingSince()).isNull();
  }

  @Test
  void a_hold_keeps_window_and_clerk() {
    var held = after(started(1, CITIZENS, 9), held(10));
    var resumed = after(started(1, CITIZENS, 9), held(10), resumed(14));

    assertThat(held.state()).isEqualTo(ContactState.ON_HOLD);
    assertThat(held.clerk()).isEqualTo(SATO);
    assertThat(resumed.state()).isEqualTo(ContactState.BEING_SERVED);
    assertThat(resumed.since()).isEqualTo(minute(14));
  }

  @Test
  void between_two_services_nobody_has_the_visitor() {
    var standing = after(started(1, CITIZENS, 9), ended(1, 20));

    assertThat(standing.state()).isEqualTo(ContactState.SERVED);
    assertThat(standing.clerk()).isNull();
  }

  @Test
  void one_who_is_handed_over_shows_at_the_section_that_was_asked() {
    var standing = after(started(1, CITIZENS, 9), handedOver(1, INSURANCE, 20));

    assertThat(standing.department()).isEqualTo(CITIZENS);
    assertThat(standing.shownAt()).isEqualTo(INSURANCE);
  }

  @Test
  void one_who_was_taken_over_has_waited_since_being_sent() {
    var standing =
        after(started(1, CITIZENS, 9), handedOver(1, INSURANCE, 20), accepted(1, INSURANCE, 30));

    assertThat(standing.department()).isEqualTo(INSURANCE);
    assertThat(standing.incoming()).isNull();
    assertThat(standing.since()).isEqualTo(minute(30));
    assertThat(standing.waitingSince()).isEqualTo(minute(20));
  }

  @Test
  void one_who_is_sent_back_waits_where_they_came_from() {
    var standing = after(handedOver(1, INSURANCE, 20), returned(1, 25));

    assertThat(standing.state()).isEqualTo(ContactState.WAITING);
    assertThat(standing.shownAt()).isEqualTo(CITIZENS);
  }

  @Test
  void the_three_ends_end() {
    assertThat(after(completed(45)).state()).isEqualTo(ContactState.COMPLETED);
    assertThat(after(left(45)).state()).isEqualTo(ContactState.LEFT);
    assertThat(after(cancelled(45)).state()).isEqualTo(ContactState.CANCELLED);
    assertThat(after(left(45)).state().ended()).isTrue();
    assertThat(after().state().ended()).isFalse();
  }

  @Test
  void a_note_moves_nobody() {
    assertThat(after(noted(15))).isEqualTo(after());
  }

  private static ContactStanding after(ContactEvent... facts) {
    var standing = ContactStanding.startedBy(received(0), recorded(0, 0));
    for (var fact : facts) {
      standing = standing.after(fact);
    }
    return standing;
  }
}
