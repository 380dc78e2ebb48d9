package jp.madoguchi.projection.contactpage;

import static java.util.Objects.requireNonNull;
import static jp.madoguchi.projection.support.Cast.CITIZENS;
import static jp.madoguchi.projection.support.Cast.INSURANCE;
import static jp.madoguchi.projection.support.Cast.PENSION;
import static jp.madoguchi.projection.support.Cast.SATO;
import static jp.madoguchi.projection.support.Cast.SUZUKI;
import static jp.madoguchi.projection.support.Cast.minute;
import static jp.madoguchi.projection.support.Cast.recorded;
import static jp.madoguchi.projection.support.Cast.sealed;
import static jp.madoguchi.projection.support.Cast.storedAndLoaded;
import static jp.madoguchi.projection.support.ContactCast.CALL_BACK;
import static jp.madoguchi.projection.support.ContactCast.MOVES_IN;
import static jp.madoguchi.projection.support.ContactCast.accepted;
import static jp.madoguchi.projection.support.ContactCast.announced;
import static jp.madoguchi.projection.support.ContactCast.answered;
import static jp.madoguchi.projection.support.ContactCast.callCancelled;
import static jp.madoguchi.projection.support.ContactCast.called;
import static jp.madoguchi.projection.support.ContactCast.cancelled;
import static jp.madoguchi.projection.support.ContactCast.completed;
import static jp.madoguchi.projection.support.ContactCast.corrected;
import static jp.madoguchi.projection.support.ContactCast.ended;
import static jp.madoguchi.projection.support.ContactCast.handedOver;
import static jp.madoguchi.projection.support.ContactCast.held;
import static jp.madoguchi.projection.support.ContactCast.left;
import static jp.madoguchi.projection.support.ContactCast.noteCorrected;
import static jp.madoguchi.projection.support.ContactCast.noted;
import static jp.madoguchi.projection.support.ContactCast.prepared;
import static jp.madoguchi.projection.support.ContactCast.received;
import static jp.madoguchi.projection.support.ContactCast.resumed;
import static jp.madoguchi.projection.support.ContactCast.returned;
import static jp.madoguchi.projection.support.ContactCast.started;
import static jp.madoguchi.projection.support.ContactCast.wholeVisit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import jp.madoguchi.projection.contactpage.Announcements.Told;
import jp.madoguchi.projection.support.ContactState;
import jp.madoguchi.projection.support.FilledForms.AtSection;
import jp.madoguchi.projection.support.Handover;
import jp.madoguchi.projection.support.Handover.State;
import jp.madoguchi.shared.contact.ContactEvent;
import jp.madoguchi.shared.contact.Outcome;
import jp.madoguchi.shared.contact.Purpose;
import jp.madoguchi.shared.contact.Ticket;
import jp.madoguchi.shared.contact.TimeAccuracy;
import jp.madoguchi.shared.guide.GivenAnswer;
import org.junit.jupiter.api.Test;

class ContactPageTest {

  @Test
  void telling_the_visit_twice_tells_it_once() {
    var once = told(wholeVisit());

    assertThat(toldOn(once, wholeVisit())).isEqualTo(once);
    assertThat(once.sequence()).isEqualTo(wholeVisit().size() - 1);
  }

  @Test
  void survives_the_store() {
    var page = told(wholeVisit());

    assertThat(storedAndLoaded(page, ContactPage.class)).isEqualTo(page);
  }

  @Test
  void shows_the_calls_also_those_that_nobody_answered() {
    var page = told(received(0), called(5), callCancelled(6), called(8));

    assertThat(page.calls().all())
        .extracting(Calls.Call::cancelledAt)
        .containsExactly(minute(6), null);
    assertThat(page.times().firstCalledAt()).isEqualTo(minute(5));
    assertThat(page.standing().state()).isEqualTo(ContactState.CALLED);
  }

  @Test
  void a_service_has_its_holds() {
    var service = onlyService(told(received(0), started(1, CITIZENS, 9), held(10), resumed(14)));

    assertThat(service.running()).isTrue();
    assertThat(service.holds()).extracting(Service.Hold::endedAt).containsExactly(minute(14));
  }

  @Test
  void a_service_that_ends_while_held_ends_its_hold() {
    var service = onlyService(told(received(0), started(1, CITIZENS, 9), held(10), ended(1, 20)));

    assertThat(service.endedAt()).isEqualTo(minute(20));
    assertThat(service.holds()).extracting(Service.Hold::endedAt).containsExactly(minute(20));
  }

  @Test
  void a_service_ends_when_the_visitor_is_sent_on() {
    var service =
        onlyService(told(received(0), started(1, CITIZENS, 9), handedOver(1, INSURANCE, 20)));

    assertThat(service.endedAt()).isEqualTo(minute(20));
    assertThat(service.accuracy()).isEqualTo(TimeAccuracy.EXACT);
  }

  @Test
  void an_ended_service_keeps_its_end() {
    var service =
        onlyService(told(received(0), started(1, CITIZENS, 9), ended(1, 20), completed(45)));

    assertThat(service.endedAt()).isEqualTo(minute(20));
  }

  @Test
  void handovers_know_what_became_of_them() {
    var page =
        told(
            received(0),
            handedOver(1, INSURANCE, 22),
            returned(1, 25),
            handedOver(2, INSURANCE, 26),
            accepted(2, INSURANCE, 30),
            handedOver(3, PENSION, 40));

    assertThat(page.handovers().all())
        .extracting(Handover::state)
        .containsExactly(State.RETURNED, State.ACCEPTED, State.PENDING);
    assertThat(requireNonNull(page.handovers().all().get(1).answer()).by()).isEqualTo(SUZUKI);
  }

  @Test
  void sections_that_were_told_get_ready_one_by_one() {
    var page = told(received(0), announced(2), prepared(INSURANCE, 21));

    assertThat(page.announcements().all())
        .extracting(Told::department, Told::preparedAt)
        .containsExactly(tuple(INSURANCE, minute(21)), tuple(PENSION, null));
  }

  @Test
  void a_corrected_note_reads_anew_and_says_so() {
    var note = told(received(0), noted(15), noteCorrected(16)).notes().all().getFirst();

    assertThat(note.text()).isEqualTo(sealed("転入届を受理した"));
    assertThat(note.corrections()).isEqualTo(1);
    assertThat(note.by()).isEqualTo(SATO);
  }

  @Test
  void a_correction_changes_only_what_it_names_and_keeps_what_stood_there() {
    var page = told(received(0), corrected(17));

    assertThat(page.reception().ticket()).isEqualTo(new Ticket("A-102"));
    assertThat(page.reception().purposes()).containsExactly(Purpose.MOVING_IN, Purpose.CHILDCARE);
    assertThat(page.reception().considerations()).hasSize(2);
    assertThat(page.corrections().all())
        .extracting(correction -> correction.before().ticket())
        .containsExactly(new Ticket("A-101"));
  }

  @Test
  void a_completed_contact_says_how_and_what_is_left() {
    var ending = endingOf(told(wholeVisit()));

    assertThat(ending.outcome()).isEqualTo(Outcome.CASE_OPENED);
    assertThat(ending.followUp()).isEqualTo(CALL_BACK);
    assertThat(told(wholeVisit()).satisfaction()).isEqualTo(5);
    assertThat(told(wholeVisit()).times().endedAt()).isEqualTo(minute(45));
  }

  @Test
  void each_section_shows_how_many_forms_it_counted_last() {
    assertThat(told(wholeVisit()).forms().all())
        .containsExactly(new AtSection(CITIZENS, 2), new AtSection(INSURANCE, 1));
  }

  @Test
  void a_changed_answer_takes_the_place_of_the_earlier_one() {
    var movesOut = new GivenAnswer("用件", List.of("転出"));
    var hasADog = new GivenAnswer("犬", List.of("はい"));

    var page = told(received(0), answered(1, MOVES_IN), answered(2, hasADog, movesOut));
    var guidance = requireNonNull(page.guidance());

    assertThat(guidance.answers()).containsExactly(movesOut, hasADog);
    assertThat(guidance.answeredAt()).isEqualTo(minute(2));
  }

  @Test
  void one_who_left_or_was_wrongly_entered_has_ended_too() {
    assertThat(endingOf(told(received(0), left(50))).accuracy()).isEqualTo(TimeAccuracy.INEXACT);
    assertThat(endingOf(told(received(0), cancelled(50))).reason()).isEqualTo(sealed("二重受付"));
    assertThat(told(received(0), left(50)).times().endedAt()).isEqualTo(minute(50));
    assertThat(told(received(0), cancelled(50)).times().endedAt()).isEqualTo(minute(50));
  }

  private static Ending endingOf(ContactPage page) {
    return requireNonNull(page.ending());
  }

  private static Service onlyService(ContactPage page) {
    assertThat(page.services().all()).hasSize(1);
    return page.services().all().getFirst();
  }

  private static ContactPage told(ContactEvent... facts) {
    return told(List.of(facts));
  }

  private static ContactPage told(List<ContactEvent> facts) {
    return toldOn(ContactPage.startedBy(received(0), recorded(0, 0)), facts);
  }

  private static ContactPage toldOn(ContactPage page, List<ContactEvent> facts) {
    var told = page;
    for (int i = 0; i < facts.size(); i++) {
      told = told.after(facts.get(i), recorded(i, i));
    }
    return told;
  }
}
