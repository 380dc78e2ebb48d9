package jp.madoguchi.projection.contacthistory;

import static jp.madoguchi.projection.support.Cast.CITIZENS;
import static jp.madoguchi.projection.support.Cast.INSURANCE;
import static jp.madoguchi.projection.support.Cast.PENSION;
import static jp.madoguchi.projection.support.Cast.recorded;
import static jp.madoguchi.projection.support.Cast.storedAndLoaded;
import static jp.madoguchi.projection.support.ContactCast.handedOver;
import static jp.madoguchi.projection.support.ContactCast.received;
import static jp.madoguchi.projection.support.ContactCast.wholeVisit;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.projection.support.ContactState;
import jp.madoguchi.shared.contact.ContactEvent;
import jp.madoguchi.shared.contact.ContactEvent.ContactReceived;
import jp.madoguchi.shared.contact.Outcome;
import jp.madoguchi.shared.contact.Ticket;
import org.junit.jupiter.api.Test;

class ContactSummaryTest {

  @Test
  void telling_the_visit_twice_tells_it_once() {
    var once = told(wholeVisit());

    assertThat(toldOn(once, wholeVisit())).isEqualTo(once);
  }

  @Test
  void survives_the_store() {
    var summary = told(wholeVisit());

    assertThat(storedAndLoaded(summary, ContactSummary.class)).isEqualTo(summary);
  }

  @Test
  void names_every_section_that_took_part() {
    assertThat(told(wholeVisit()).departments()).containsExactly(CITIZENS, INSURANCE, PENSION);
    assertThat(told(List.of(received(0), handedOver(1, PENSION, 5))).departments())
        .containsExactly(CITIZENS, PENSION);
  }

  @Test
  void shows_the_contact_as_corrected_and_as_it_ended() {
    var summary = told(wholeVisit());

    assertThat(summary.reception().ticket()).isEqualTo(new Ticket("A-102"));
    assertThat(summary.standing().state()).isEqualTo(ContactState.COMPLETED);
    assertThat(summary.outcome()).isEqualTo(Outcome.CASE_OPENED);
  }

  @Test
  void the_day_is_the_day_at_the_city_hall() {
    var lateEvening = received(15 * 60 - 1);
    var midnight = received(15 * 60);

    assertThat(told(List.of(lateEvening)).day()).isEqualTo(LocalDate.of(2026, 11, 24));
    assertThat(told(List.of(midnight)).day()).isEqualTo(LocalDate.of(2026, 11, 25));
  }

  private static ContactSummary told(List<ContactEvent> facts) {
    return toldOn(
        ContactSummary.startedBy((ContactReceived) facts.getFirst(), recorded(0, 0)), facts);
  }

  private static ContactSummary toldOn(ContactSummary summary, List<ContactEvent> facts) {
    var told = summary;
    for (int i = 0; i < facts.size(); i++) {
      told = told.after(facts.get(i), recorded(i, i));
    }
    return told;
  }
}
