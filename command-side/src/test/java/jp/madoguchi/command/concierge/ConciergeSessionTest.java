package jp.madoguchi.command.concierge;

import static jp.madoguchi.command.concierge.ConciergeRejection.SESSION_IS_SOMEBODY_ELSES;
import static jp.madoguchi.command.concierge.ConciergeRejection.SESSION_IS_WITHOUT_CONSENT;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.madoguchi.command.concierge.ConciergeCommand.ReceiveSession;
import jp.madoguchi.command.concierge.ConciergeCommand.TieSession;
import jp.madoguchi.command.support.Refused;
import jp.madoguchi.shared.concierge.ConciergeEvent.ConciergeSessionReceived;
import jp.madoguchi.shared.concierge.ConciergeEvent.ConciergeSessionTied;
import jp.madoguchi.shared.concierge.HandOffReason;
import jp.madoguchi.shared.contact.Purpose;
import jp.madoguchi.shared.id.ConciergeSessionId;
import jp.madoguchi.shared.id.ContactId;
import jp.madoguchi.shared.id.GuideId;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class ConciergeSessionTest {

  private static final ConciergeSessionId SESSION = ConciergeSessionId.of(new UUID(7, 1));
  private static final ContactId HERS = ContactId.next();
  private static final Instant NINE = Instant.parse("2026-04-01T00:00:00Z");

  private final FixtureConfiguration<ConciergeSession> fixture =
      new AggregateTestFixture<>(ConciergeSession.class);

  @Test
  void is_kept_as_it_came_in() {
    fixture
        .givenNoPriorActivity()
        .when(new ReceiveSession(SESSION, received(true)))
        .expectEvents(received(true));
  }

  @Test
  void is_tied_with_consent_and_once() {
    fixture.given(received(true)).when(tie(HERS)).expectEvents(tied());
  }

  @Test
  void tying_it_again_to_the_same_contact_is_not_news() {
    fixture.given(received(true), tied()).when(tie(HERS)).expectNoEvents();
  }

  @Test
  void is_nobody_elses_once_it_is_tied() {
    fixture
        .given(received(true), tied())
        .when(tie(ContactId.next()))
        .expectExceptionDetails(Refused.because(SESSION_IS_SOMEBODY_ELSES));
  }

  @Test
  void is_tied_to_nobody_without_consent() {
    fixture
        .given(received(false))
        .when(tie(HERS))
        .expectExceptionDetails(Refused.because(SESSION_IS_WITHOUT_CONSENT));
  }

  private static ConciergeSessionReceived received(boolean consent) {
    return new ConciergeSessionReceived(
        SESSION,
        Purpose.MOVING_IN,
        GuideId.OF_THE_CITY,
        1,
        List.of(),
        List.of(),
        List.of(),
        HandOffReason.OTHER,
        consent,
        NINE);
  }

  private static TieSession tie(ContactId contact) {
    return new TieSession(SESSION, contact, NINE);
  }

  private static ConciergeSessionTied tied() {
    return new ConciergeSessionTied(SESSION, HERS, NINE);
  }
}
