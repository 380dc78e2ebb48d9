package jp.madoguchi.command.visitor;

import static jp.madoguchi.command.visitor.VisitorRejection.MERGE_IS_UNKNOWN;
import static jp.madoguchi.command.visitor.VisitorRejection.NOT_ANOTHER_VISITOR;
import static jp.madoguchi.command.visitor.VisitorRejection.VISITOR_IS_MERGED;
import static jp.madoguchi.command.visitor.VisitorStories.HANAKO;
import static jp.madoguchi.command.visitor.VisitorStories.HANAKO_AGAIN;
import static jp.madoguchi.command.visitor.VisitorStories.NINE;
import static jp.madoguchi.command.visitor.VisitorStories.REASON;
import static jp.madoguchi.command.visitor.VisitorStories.fixture;
import static jp.madoguchi.command.visitor.VisitorStories.merged;
import static jp.madoguchi.command.visitor.VisitorStories.registered;

import jp.madoguchi.command.support.Refused;
import jp.madoguchi.command.visitor.VisitorCommand.FindDifferent;
import jp.madoguchi.command.visitor.VisitorCommand.MergeVisitor;
import jp.madoguchi.command.visitor.VisitorCommand.UndoMerge;
import jp.madoguchi.shared.id.VisitorId;
import jp.madoguchi.shared.visitor.VisitorEvent.MergeUndone;
import jp.madoguchi.shared.visitor.VisitorEvent.VisitorMerged;
import jp.madoguchi.shared.visitor.VisitorEvent.VisitorsFoundDifferent;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class VisitorIdentityTest {

  private final FixtureConfiguration<Visitor> visitor = fixture();

  @Test
  void two_visitors_are_one() {
    visitor
        .given(registered())
        .when(merge(HANAKO_AGAIN))
        .expectEvents(merged())
        .expectResultMessagePayload(1);
  }

  @Test
  void the_same_merge_is_not_news() {
    visitor
        .given(registered(), merged())
        .when(merge(HANAKO_AGAIN))
        .expectNoEvents()
        .expectResultMessagePayload(1);
  }

  @Test
  void nobody_is_merged_into_two() {
    visitor
        .given(registered(), merged())
        .when(merge(VisitorId.next()))
        .expectExceptionDetails(Refused.because(VISITOR_IS_MERGED));
  }

  @Test
  void nobody_is_merged_into_themselves() {
    visitor
        .given(registered())
        .when(merge(HANAKO))
        .expectExceptionDetails(Refused.because(NOT_ANOTHER_VISITOR));
  }

  @Test
  void a_merge_is_undone() {
    visitor
        .given(registered(), merged())
        .when(new UndoMerge(HANAKO, 1, REASON, NINE))
        .expectEvents(new MergeUndone(HANAKO, 1, REASON, NINE));
  }

  @Test
  void it_is_undone_once() {
    visitor
        .given(registered(), merged(), new MergeUndone(HANAKO, 1, REASON, NINE))
        .when(new UndoMerge(HANAKO, 1, REASON, NINE))
        .expectNoEvents();
  }

  @Test
  void an_earlier_merge_is_not_undone_in_place_of_a_later_one() {
    visitor
        .given(
            registered(),
            merged(),
            new MergeUndone(HANAKO, 1, REASON, NINE),
            new VisitorMerged(HANAKO, 2, HANAKO_AGAIN, null, NINE))
        .when(new UndoMerge(HANAKO, 1, REASON, NINE))
        .expectNoEvents();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 2, -1})
  void a_merge_that_never_was_is_unknown(int number) {
    visitor
        .given(registered(), merged())
        .when(new UndoMerge(HANAKO, number, REASON, NINE))
        .expectExceptionDetails(Refused.because(MERGE_IS_UNKNOWN));
  }

  @Test
  void merges_are_counted() {
    visitor
        .given(registered(), merged(), new MergeUndone(HANAKO, 1, REASON, NINE))
        .when(merge(HANAKO_AGAIN))
        .expectEvents(new VisitorMerged(HANAKO, 2, HANAKO_AGAIN, null, NINE));
  }

  @Test
  void two_visitors_are_not_the_same() {
    visitor.given(registered()).when(distinguish(HANAKO_AGAIN)).expectEvents(different());
  }

  @Test
  void that_they_are_not_is_said_once() {
    visitor.given(registered(), different()).when(distinguish(HANAKO_AGAIN)).expectNoEvents();
  }

  @Test
  void who_was_found_different_may_be_found_the_same_later_and_different_again() {
    visitor
        .given(registered(), different(), merged(), new MergeUndone(HANAKO, 1, REASON, NINE))
        .when(distinguish(HANAKO_AGAIN))
        .expectEvents(different());
  }

  @Test
  void nobody_is_different_from_themselves() {
    visitor
        .given(registered())
        .when(distinguish(HANAKO))
        .expectExceptionDetails(Refused.because(NOT_ANOTHER_VISITOR));
  }

  private static MergeVisitor merge(VisitorId into) {
    return new MergeVisitor(HANAKO, into, null, NINE);
  }

  private static FindDifferent distinguish(VisitorId other) {
    return new FindDifferent(HANAKO, other, null, NINE);
  }

  private static VisitorsFoundDifferent different() {
    return new VisitorsFoundDifferent(HANAKO, HANAKO_AGAIN, null, NINE);
  }
}
