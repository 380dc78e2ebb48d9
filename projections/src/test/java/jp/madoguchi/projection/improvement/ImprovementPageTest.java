package jp.madoguchi.projection.improvement;

import static jp.madoguchi.projection.support.Cast.SATO;
import static jp.madoguchi.projection.support.Cast.recorded;
import static jp.madoguchi.projection.support.Cast.storedAndLoaded;
import static jp.madoguchi.projection.support.ImprovementCast.cited;
import static jp.madoguchi.projection.support.ImprovementCast.closed;
import static jp.madoguchi.projection.support.ImprovementCast.decided;
import static jp.madoguchi.projection.support.ImprovementCast.figure;
import static jp.madoguchi.projection.support.ImprovementCast.raised;
import static jp.madoguchi.projection.support.ImprovementCast.reopened;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import jp.madoguchi.projection.improvement.ImprovementPage.Citation;
import jp.madoguchi.projection.improvement.ImprovementPage.Ending;
import jp.madoguchi.projection.support.ImprovementState;
import jp.madoguchi.shared.improvement.ImprovementOutcome;
import org.junit.jupiter.api.Test;

class ImprovementPageTest {

  private final ImprovementPage raised = ImprovementPage.startedBy(raised(), recorded(0, 0));
  private final ImprovementPage closed =
      raised
          .after(decided(1, 1), recorded(1, 1))
          .after(cited(300, 2), recorded(2, 2))
          .after(closed(ImprovementOutcome.IMPROVED, 3), recorded(3, 3));

  @Test
  void values_say_whether_they_were_cited_before_or_after_a_measure() {
    assertThat(closed.figures())
        .extracting(Citation::figure, Citation::measures)
        .containsExactly(tuple(figure(600), 0), tuple(figure(300), 1));
    assertThat(closed.measures()).singleElement().returns(1, ImprovementPage.Measure::number);
  }

  @Test
  void is_closed_with_an_outcome_until_it_is_taken_up_again() {
    assertThat(raised.state()).isEqualTo(ImprovementState.OPEN);
    assertThat(raised.by()).isEqualTo(SATO);
    assertThat(closed)
        .returns(ImprovementState.CLOSED, ImprovementPage::state)
        .returns(ImprovementOutcome.IMPROVED, ImprovementPage::outcome);

    var again = closed.after(reopened(4), recorded(4, 4));
    assertThat(again)
        .returns(ImprovementState.OPEN, ImprovementPage::state)
        .returns(null, ImprovementPage::outcome);
    assertThat(again.endings())
        .extracting(Ending::outcome)
        .containsExactly(ImprovementOutcome.IMPROVED, null);
  }

  @Test
  void telling_it_twice_tells_it_once_and_it_survives_the_store() {
    assertThat(closed.after(cited(300, 2), recorded(2, 2))).isEqualTo(closed);
    assertThat(storedAndLoaded(closed, ImprovementPage.class)).isEqualTo(closed);
  }
}
