package jp.madoguchi.projection.handoverinbox;

import static java.util.Objects.requireNonNull;
import static jp.madoguchi.projection.support.Cast.CITIZENS;
import static jp.madoguchi.projection.support.Cast.INSURANCE;
import static jp.madoguchi.projection.support.Cast.PENSION;
import static jp.madoguchi.projection.support.Cast.minute;
import static jp.madoguchi.projection.support.Cast.recorded;
import static jp.madoguchi.projection.support.Cast.storedAndLoaded;
import static jp.madoguchi.projection.support.ContactCast.accepted;
import static jp.madoguchi.projection.support.ContactCast.announced;
import static jp.madoguchi.projection.support.ContactCast.cancelled;
import static jp.madoguchi.projection.support.ContactCast.completed;
import static jp.madoguchi.projection.support.ContactCast.corrected;
import static jp.madoguchi.projection.support.ContactCast.handedOver;
import static jp.madoguchi.projection.support.ContactCast.left;
import static jp.madoguchi.projection.support.ContactCast.noted;
import static jp.madoguchi.projection.support.ContactCast.prepared;
import static jp.madoguchi.projection.support.ContactCast.received;
import static jp.madoguchi.projection.support.ContactCast.returned;
import static jp.madoguchi.projection.support.ContactCast.started;
import static jp.madoguchi.projection.support.ContactCast.wholeVisit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Stream;
import jp.madoguchi.projection.handoverinbox.Pending.Sort;
import jp.madoguchi.projection.support.CaseCast;
import jp.madoguchi.shared.contact.ContactEvent;
import jp.madoguchi.shared.contact.Ticket;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent;
import org.junit.jupiter.api.Test;

class InboxEntryTest {

  @Test
  void telling_a_life_twice_tells_it_once() {
    var visit = toldOn(visit(), wholeVisit());
    var matter = casesToldOn(matter(), CaseCast.wholeLife());

    assertThat(toldOn(visit, wholeVisit())).isEqualTo(visit);
    assertThat(casesToldOn(matter, CaseCast.wholeLife())).isEqualTo(matter);
  }

  @Test
  void survives_the_store() {
    var visit = after(announced(2), handedOver(1, INSURANCE, 22));
    var matter = matter().after(CaseCast.transferred(1, 12), recorded(1, 12));

    assertThat(storedAndLoaded(visit, InboxEntry.class)).isEqualTo(visit);
    assertThat(storedAndLoaded(matter, InboxEntry.class)).isEqualTo(matter);
  }

  @Test
  void a_handover_waits_until_it_is_answered() {
    assertThat(after(handedOver(1, INSURANCE, 22)).pending())
        .extracting(Pending::sort, Pending::from, Pending::to, Pending::since)
        .containsExactly(tuple(Sort.HANDOVER, CITIZENS, INSURANCE, minute(22)));
    assertThat(after(handedOver(1, INSURANCE, 22), accepted(1, INSURANCE, 30)).pending()).isEmpty();
    assertThat(after(handedOver(1, INSURANCE, 22), returned(1, 30)).pending()).isEmpty();
  }

  @Test
  void an_announcement_waits_at_every_section_that_was_told() {
    assertThat(waitingFor(announced(2))).containsExactly(INSURANCE, PENSION);
    assertThat(waitingFor(announced(2), prepared(INSURANCE, 21))).containsExactly(PENSION);
  }

  @Test
  void a_section_told_again_has_one_announcement() {
    var entry = after(announced(2), announced(9));

    assertThat(entry.pending()).hasSize(2).extracting(Pending::since).containsOnly(minute(9));
  }

  @Test
  void a_section_that_has_the_visitor_waits_for_no_papers() {
    assertThat(waitingFor(announced(2), handedOver(1, INSURANCE, 22), accepted(1, INSURANCE, 30)))
        .containsExactly(PENSION);
    assertThat(waitingFor(announced(2), started(1, PENSION, 30))).containsExactly(INSURANCE);
  }

  @Test
  void an_answered_handover_leaves_the_announcements() {
    assertThat(waitingFor(announced(2), handedOver(1, INSURANCE, 22), returned(1, 30)))
        .containsExactly(INSURANCE, PENSION);
  }

  @Test
  void nothing_waits_once_the_contact_has_ended() {
    assertThat(waitingFor(announced(2), completed(45))).isEmpty();
    assertThat(waitingFor(announced(2), left(45))).isEmpty();
    assertThat(waitingFor(announced(2), cancelled(45))).isEmpty();
    assertThat(waitingFor(announced(2), noted(45))).isNotEmpty();
  }

  @Test
  void shows_the_visitor_as_corrected() {
    var visit = requireNonNull(after(corrected(17)).visit());

    assertThat(visit.reception().ticket()).isEqualTo(new Ticket("A-102"));
  }

  @Test
  void a_transfer_waits_until_it_is_answered_or_the_case_ends() {
    assertThat(afterTransfer()).extracting(Pending::sort).containsExactly(Sort.TRANSFER);
    assertThat(afterTransfer(CaseCast.transferAccepted(1, 15))).isEmpty();
    assertThat(afterTransfer(CaseCast.transferReturned(1, 15))).isEmpty();
    assertThat(afterTransfer(CaseCast.withdrawn(15))).isEmpty();
    assertThat(afterTransfer(CaseCast.cancelled(15))).isEmpty();
    assertThat(afterTransfer(CaseCast.completed(15))).isEmpty();
    assertThat(afterTransfer(CaseCast.stepCompleted(15))).hasSize(1);
  }

  private static List<Pending> afterTransfer(ProcedureCaseEvent... facts) {
    var first = Stream.of(CaseCast.opened(false, 0), CaseCast.transferred(1, 12));
    return casesToldOn(matter(), Stream.concat(first, Stream.of(facts)).toList()).pending();
  }

  private static List<DepartmentId> waitingFor(ContactEvent... facts) {
    return after(facts).pending().stream().map(Pending::to).toList();
  }

  private static InboxEntry visit() {
    return InboxEntry.startedBy(received(0), recorded(0, 0));
  }

  private static InboxEntry matter() {
    return InboxEntry.startedBy(CaseCast.opened(false, 0), recorded(0, 0));
  }

  private static InboxEntry after(ContactEvent... facts) {
    return toldOn(visit(), Stream.concat(Stream.of(received(0)), Stream.of(facts)).toList());
  }

  private static InboxEntry toldOn(InboxEntry entry, List<ContactEvent> facts) {
    var told = entry;
    for (int i = 0; i < facts.size(); i++) {
      told = told.after(facts.get(i), recorded(i, i));
    }
    return told;
  }

  private static InboxEntry casesToldOn(InboxEntry entry, List<ProcedureCaseEvent> facts) {
    var told = entry;
    for (int i = 0; i < facts.size(); i++) {
      told = told.after(facts.get(i), recorded(i, i));
    }
    return told;
  }
}
