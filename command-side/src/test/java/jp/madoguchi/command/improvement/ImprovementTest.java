package jp.madoguchi.command.improvement;

import static jp.madoguchi.command.improvement.ImprovementRejection.HAPPENED_BEFORE_IT_WAS_RAISED;
import static jp.madoguchi.command.improvement.ImprovementRejection.IMPROVEMENT_IS_CLOSED;
import static jp.madoguchi.command.improvement.ImprovementRejection.IMPROVEMENT_IS_OPEN;
import static jp.madoguchi.command.improvement.ImprovementRejection.NO_FIGURE_SHOWS_IT;
import static jp.madoguchi.shared.improvement.ImprovementOutcome.IMPROVED;
import static jp.madoguchi.shared.improvement.ImprovementOutcome.NOT_PURSUED;
import static jp.madoguchi.shared.improvement.ImprovementOutcome.NO_EFFECT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.command.improvement.ImprovementCommand.CiteFigures;
import jp.madoguchi.command.improvement.ImprovementCommand.CloseImprovement;
import jp.madoguchi.command.improvement.ImprovementCommand.DecideMeasure;
import jp.madoguchi.command.improvement.ImprovementCommand.RaiseImprovement;
import jp.madoguchi.command.improvement.ImprovementCommand.ReopenImprovement;
import jp.madoguchi.command.support.Refused;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.id.ImprovementId;
import jp.madoguchi.shared.id.MetricId;
import jp.madoguchi.shared.improvement.CitedFigure;
import jp.madoguchi.shared.improvement.ImprovementEvent.FiguresCited;
import jp.madoguchi.shared.improvement.ImprovementEvent.ImprovementClosed;
import jp.madoguchi.shared.improvement.ImprovementEvent.ImprovementRaised;
import jp.madoguchi.shared.improvement.ImprovementEvent.ImprovementReopened;
import jp.madoguchi.shared.improvement.ImprovementEvent.MeasureDecided;
import jp.madoguchi.shared.improvement.ImprovementOutcome;
import jp.madoguchi.shared.kpi.Field;
import jp.madoguchi.shared.kpi.Filter;
import jp.madoguchi.shared.privacy.SealedText;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class ImprovementTest {

  private static final ImprovementId QUEUES = new ImprovementId("improvement-1");
  private static final DepartmentId CITIZENS = new DepartmentId("dept-citizens");
  private static final SealedText WORDS = new SealedText("improvement-1", "AQ");
  private static final Instant TUESDAY = Instant.parse("2026-12-01T01:00:00Z");
  private static final LocalDate JANUARY = LocalDate.of(2027, 1, 15);

  private final FixtureConfiguration<Improvement> fixture =
      new AggregateTestFixture<>(Improvement.class);

  @Test
  void begins_with_what_is_the_matter_and_what_shows_it() {
    fixture
        .givenNoPriorActivity()
        .when(new RaiseImprovement(QUEUES, WORDS, WORDS, CITIZENS, List.of(figure(600)), TUESDAY))
        .expectEvents(raised());
  }

  @Test
  void measures_are_counted() {
    fixture
        .given(raised(), decided(1))
        .when(new DecideMeasure(QUEUES, WORDS, JANUARY, TUESDAY))
        .expectEvents(decided(2))
        .expectResultMessagePayload(2);
  }

  @Test
  void nobody_says_that_it_became_better_before_a_value_shows_it() {
    fixture
        .given(raised(), decided(1))
        .when(close(IMPROVED))
        .expectExceptionDetails(Refused.because(NO_FIGURE_SHOWS_IT));
    fixture
        .given(raised(), cited())
        .when(close(IMPROVED))
        .expectExceptionDetails(Refused.because(NO_FIGURE_SHOWS_IT));
    fixture
        .given(raised(), decided(1), cited())
        .when(close(IMPROVED))
        .expectEvents(closed(IMPROVED));
    fixture.given(raised()).when(close(NOT_PURSUED)).expectEvents(closed(NOT_PURSUED));
  }

  @Test
  void closed_twice_in_the_same_way_is_not_news_and_in_another_way_is_refused() {
    fixture.given(raised(), closed(NO_EFFECT)).when(close(NO_EFFECT)).expectNoEvents();
    fixture
        .given(raised(), closed(NO_EFFECT))
        .when(close(NOT_PURSUED))
        .expectExceptionDetails(Refused.because(IMPROVEMENT_IS_CLOSED));
  }

  @Test
  void nothing_is_added_to_what_is_closed() {
    fixture
        .given(raised(), closed(NO_EFFECT))
        .when(new DecideMeasure(QUEUES, WORDS, null, TUESDAY))
        .expectExceptionDetails(Refused.because(IMPROVEMENT_IS_CLOSED));
    fixture
        .given(raised(), closed(NO_EFFECT))
        .when(new CiteFigures(QUEUES, List.of(figure(300)), TUESDAY))
        .expectExceptionDetails(Refused.because(IMPROVEMENT_IS_CLOSED));
  }

  @Test
  void taken_up_again_it_takes_another_value_to_have_become_better() {
    var again = new ImprovementReopened(QUEUES, WORDS, TUESDAY);
    fixture
        .given(raised(), decided(1), cited(), closed(IMPROVED))
        .when(new ReopenImprovement(QUEUES, WORDS, TUESDAY))
        .expectEvents(again);
    fixture
        .given(raised())
        .when(new ReopenImprovement(QUEUES, WORDS, TUESDAY))
        .expectExceptionDetails(Refused.because(IMPROVEMENT_IS_OPEN));
    fixture
        .given(raised(), decided(1), cited(), closed(IMPROVED), again)
        .when(close(IMPROVED))
        .expectExceptionDetails(Refused.because(NO_FIGURE_SHOWS_IT));
  }

  @Test
  void nothing_happens_before_it_was_raised() {
    fixture
        .given(raised())
        .when(new CiteFigures(QUEUES, List.of(figure(300)), TUESDAY.minusSeconds(1)))
        .expectExceptionDetails(Refused.because(HAPPENED_BEFORE_IT_WAS_RAISED));
  }

  private static ImprovementRaised raised() {
    return new ImprovementRaised(QUEUES, WORDS, WORDS, CITIZENS, List.of(figure(600)), TUESDAY);
  }

  private static MeasureDecided decided(int number) {
    return new MeasureDecided(QUEUES, number, WORDS, JANUARY, TUESDAY);
  }

  private static FiguresCited cited() {
    return new FiguresCited(QUEUES, List.of(figure(300)), TUESDAY);
  }

  private static CloseImprovement close(ImprovementOutcome outcome) {
    return new CloseImprovement(QUEUES, outcome, null, TUESDAY);
  }

  private static ImprovementClosed closed(ImprovementOutcome outcome) {
    return new ImprovementClosed(QUEUES, outcome, null, TUESDAY);
  }

  private static CitedFigure figure(double seconds) {
    return new CitedFigure(
        new MetricId("metric-wait"),
        1,
        LocalDate.of(2026, 11, 1),
        LocalDate.of(2026, 11, 30),
        List.of(Filter.is(Field.DEPARTMENT, "dept-citizens")),
        seconds,
        310,
        48_211);
  }
}
