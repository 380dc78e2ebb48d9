package jp.madoguchi.command.contact;

import static jp.madoguchi.command.contact.ContactRejection.CONCIERGE_IS_TAKEN_OVER;
import static jp.madoguchi.command.contact.ContactRejection.GUIDANCE_HAS_BEGUN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.madoguchi.command.support.SettleGuidance;
import jp.madoguchi.command.support.TakeOverConcierge;
import jp.madoguchi.shared.concierge.ConciergeEvent.ConciergeSessionReceived;
import jp.madoguchi.shared.concierge.HandOffReason;
import jp.madoguchi.shared.contact.ContactEvent;
import jp.madoguchi.shared.contact.ContactEvent.ConciergeCompared;
import jp.madoguchi.shared.contact.ContactEvent.ConciergeCompared.AnswerDifference;
import jp.madoguchi.shared.contact.ContactEvent.ConciergeTakenOver;
import jp.madoguchi.shared.contact.ContactEvent.GuidanceAnswered;
import jp.madoguchi.shared.contact.Purpose;
import jp.madoguchi.shared.guide.GivenAnswer;
import jp.madoguchi.shared.id.ConciergeSessionId;
import jp.madoguchi.shared.id.ContactId;
import jp.madoguchi.shared.id.GuideId;
import jp.madoguchi.shared.id.ProcedureId;
import org.junit.jupiter.api.Test;

/** What a contact takes over from a session with the concierge. */
class FromConciergeTest {

  private static final ContactId CONTACT = ContactId.next();
  private static final ConciergeSessionId SESSION = ConciergeSessionId.of(new UUID(7, 1));
  private static final ConciergeSessionId OTHER = ConciergeSessionId.of(new UUID(7, 2));
  private static final Instant NINE = Instant.parse("2026-04-01T00:00:00Z");
  private static final GivenAnswer MOVES_IN = new GivenAnswer("用件", List.of("転入"));
  private static final GivenAnswer MOVES_WITHIN = new GivenAnswer("用件", List.of("転居"));
  private static final ProcedureId MOVING_IN = new ProcedureId("proc-moving-in");
  private static final ProcedureId MOVING_WITHIN = new ProcedureId("proc-moving-within");

  @Test
  void the_answers_given_there_are_answers_to_the_guide() {
    assertThat(FromConcierge.NOTHING.takeOver(over(SESSION, MOVES_IN), Guided.NOT_YET))
        .containsExactly(taken(MOVES_IN), answered(MOVES_IN));
    assertThat(FromConcierge.NOTHING.takeOver(over(SESSION), Guided.NOT_YET))
        .containsExactly(taken());
  }

  @Test
  void asking_whether_it_could_leaves_nothing_behind() {
    var asked = new TakeOverConcierge(CONTACT, SESSION, null, NINE);

    assertThat(FromConcierge.NOTHING.takeOver(asked, Guided.NOT_YET)).isEmpty();
  }

  @Test
  void one_session_is_taken_over_and_it_once() {
    var before = after(taken(MOVES_IN));

    assertThat(before.takeOver(over(SESSION, MOVES_IN), guided(MOVES_IN))).isEmpty();
    assertThatThrownBy(() -> before.takeOver(over(OTHER), guided(MOVES_IN)))
        .hasMessage(CONCIERGE_IS_TAKEN_OVER.because("ほかのAIコンシェルジュの相談を引き継いでいます").getMessage());
  }

  @Test
  void what_was_answered_here_is_not_replaced() {
    assertThatThrownBy(
            () -> FromConcierge.NOTHING.takeOver(over(SESSION, MOVES_IN), guided(MOVES_WITHIN)))
        .hasMessage(GUIDANCE_HAS_BEGUN.because("手続判定が始まっているので、AIコンシェルジュの回答は引き継げません").getMessage());
  }

  @Test
  void what_staff_found_otherwise_is_told_once() {
    var difference = new AnswerDifference("用件", List.of("転入"), List.of("転居"));
    var compared =
        new ConciergeCompared(
            CONTACT,
            SESSION,
            List.of(difference),
            List.of(MOVING_IN),
            List.of(MOVING_WITHIN),
            NINE);

    assertThat(after(taken(MOVES_IN)).settle(settled(MOVING_WITHIN), guided(MOVES_WITHIN)))
        .containsExactly(compared);
    assertThat(
            after(taken(MOVES_IN), compared).settle(settled(MOVING_WITHIN), guided(MOVES_WITHIN)))
        .isEmpty();
    assertThat(after(taken(MOVES_IN), compared).settle(settled(MOVING_IN), guided(MOVES_IN)))
        .containsExactly(
            new ConciergeCompared(CONTACT, SESSION, List.of(), List.of(), List.of(), NINE));
  }

  @Test
  void whoever_came_without_one_is_compared_with_nothing() {
    assertThat(FromConcierge.NOTHING.settle(settled(MOVING_IN), guided(MOVES_IN))).isEmpty();
  }

  private static TakeOverConcierge over(ConciergeSessionId session, GivenAnswer... answers) {
    var content =
        new ConciergeSessionReceived(
            session,
            Purpose.MOVING_IN,
            GuideId.OF_THE_CITY,
            1,
            List.of(answers),
            List.of(MOVING_IN),
            List.of(),
            HandOffReason.NEEDS_A_COUNTER,
            true,
            NINE);
    return new TakeOverConcierge(CONTACT, session, content, NINE);
  }

  private static ConciergeTakenOver taken(GivenAnswer... answers) {
    return new ConciergeTakenOver(
        CONTACT,
        SESSION,
        Purpose.MOVING_IN,
        List.of(answers),
        List.of(MOVING_IN),
        HandOffReason.NEEDS_A_COUNTER,
        NINE);
  }

  private static GuidanceAnswered answered(GivenAnswer... answers) {
    return new GuidanceAnswered(CONTACT, GuideId.OF_THE_CITY, 1, List.of(answers), NINE);
  }

  private static Guided guided(GivenAnswer... answers) {
    return Guided.NOT_YET.after(answered(answers));
  }

  private static SettleGuidance settled(ProcedureId... needed) {
    return new SettleGuidance(CONTACT, List.of(needed), NINE);
  }

  private static FromConcierge after(ContactEvent... facts) {
    var now = FromConcierge.NOTHING;
    for (var fact : facts) {
      now = now.after(fact);
    }
    return now;
  }
}
