package jp.madoguchi.projection.conciergesession;

import static jp.madoguchi.projection.support.Cast.minute;
import static jp.madoguchi.projection.support.Cast.recorded;
import static jp.madoguchi.projection.support.Cast.storedAndLoaded;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import jp.madoguchi.shared.concierge.ConciergeEvent.ConciergeSessionReceived;
import jp.madoguchi.shared.concierge.EntryFlaw;
import jp.madoguchi.shared.concierge.HandOffReason;
import jp.madoguchi.shared.concierge.LeftOut;
import jp.madoguchi.shared.contact.Purpose;
import jp.madoguchi.shared.id.ConciergeSessionId;
import jp.madoguchi.shared.id.GuideId;
import org.junit.jupiter.api.Test;

class ConciergeSessionPageTest {

  private static final LeftOut QUESTION = new LeftOut("/answers/1", EntryFlaw.UNKNOWN_QUESTION);

  private final ConciergeSessionPage handedOver =
      ConciergeSessionPage.startedBy(
          new ConciergeSessionReceived(
              ConciergeSessionId.of(new UUID(1, 2)),
              Purpose.MOVING_IN,
              GuideId.OF_THE_CITY,
              3,
              List.of(),
              List.of(),
              List.of(QUESTION),
              HandOffReason.OTHER,
              true,
              minute(0)),
          recorded(0, 0));

  @Test
  void says_what_was_left_out_and_by_which_revision() {
    assertThat(handedOver)
        .returns(List.of(QUESTION), ConciergeSessionPage::leftOut)
        .returns(GuideId.OF_THE_CITY, ConciergeSessionPage::guide)
        .returns(3, ConciergeSessionPage::revision)
        .returns(minute(0), ConciergeSessionPage::handedOverAt);
  }

  @Test
  void stays_as_it_was_when_somebody_takes_the_session_over() {
    var tied = handedOver.tied(recorded(1, 5));

    assertThat(tied.sequence()).isEqualTo(1);
    assertThat(tied.leftOut()).isEqualTo(handedOver.leftOut());
    assertThat(tied.handedOverAt()).isEqualTo(minute(0));
    assertThat(tied.tied(recorded(1, 6))).isSameAs(tied);
  }

  @Test
  void survives_the_store() {
    assertThat(storedAndLoaded(handedOver, ConciergeSessionPage.class)).isEqualTo(handedOver);
  }
}
