package jp.madoguchi.command.visitor;

import static jp.madoguchi.command.visitor.VisitorRejection.CHANGE_IS_RESTRAINED;
import static jp.madoguchi.command.visitor.VisitorRejection.NOTHING_TO_CHANGE;
import static jp.madoguchi.command.visitor.VisitorRejection.PROTECTION_IS_SET_OTHERWISE;
import static jp.madoguchi.command.visitor.VisitorRejection.VISITOR_IS_MERGED;
import static jp.madoguchi.command.visitor.VisitorStories.HANAKO;
import static jp.madoguchi.command.visitor.VisitorStories.NINE;
import static jp.madoguchi.command.visitor.VisitorStories.NOTHING;
import static jp.madoguchi.command.visitor.VisitorStories.PARTICULARS;
import static jp.madoguchi.command.visitor.VisitorStories.REASON;
import static jp.madoguchi.command.visitor.VisitorStories.address;
import static jp.madoguchi.command.visitor.VisitorStories.fixture;
import static jp.madoguchi.command.visitor.VisitorStories.isProtected;
import static jp.madoguchi.command.visitor.VisitorStories.lifted;
import static jp.madoguchi.command.visitor.VisitorStories.merged;
import static jp.madoguchi.command.visitor.VisitorStories.registered;
import static jp.madoguchi.command.visitor.VisitorStories.sealed;

import java.util.List;
import java.util.Set;
import jp.madoguchi.command.support.Refused;
import jp.madoguchi.command.visitor.VisitorCommand.AmendParticulars;
import jp.madoguchi.command.visitor.VisitorCommand.CorrectParticulars;
import jp.madoguchi.command.visitor.VisitorCommand.RegisterVisitor;
import jp.madoguchi.command.visitor.VisitorCommand.SetConsiderations;
import jp.madoguchi.shared.contact.Consideration;
import jp.madoguchi.shared.visitor.Particulars;
import jp.madoguchi.shared.visitor.Particulars.Address;
import jp.madoguchi.shared.visitor.RestrainedProcess;
import jp.madoguchi.shared.visitor.VisitorEvent.ConsiderationsSet;
import jp.madoguchi.shared.visitor.VisitorEvent.ParticularsAmended;
import jp.madoguchi.shared.visitor.VisitorEvent.ParticularsCorrected;
import jp.madoguchi.shared.visitor.VisitorEvent.ProtectionLiftedTemporarily;
import jp.madoguchi.shared.visitor.VisitorEvent.ProtectionReturned;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class VisitorParticularsTest {

  private static final Particulars MOVED =
      new Particulars(
          PARTICULARS.name(),
          PARTICULARS.kana(),
          null,
          PARTICULARS.formerFamilyName(),
          PARTICULARS.birthDate(),
          PARTICULARS.phones(),
          new Address(null, sealed("6条通10丁目")),
          PARTICULARS.language(),
          PARTICULARS.residentNumber());

  private final FixtureConfiguration<Visitor> visitor = fixture();

  @Test
  void somebody_is_registered() {
    visitor
        .givenNoPriorActivity()
        .when(new RegisterVisitor(HANAKO, PARTICULARS, Set.of(Consideration.INTERPRETER), NINE))
        .expectEvents(registered());
  }

  @Test
  void protection_is_no_consideration() {
    visitor
        .givenNoPriorActivity()
        .when(new RegisterVisitor(HANAKO, PARTICULARS, Set.of(Consideration.PROTECTION), NINE))
        .expectExceptionDetails(Refused.because(PROTECTION_IS_SET_OTHERWISE));
  }

  @Test
  void protection_is_not_added_as_a_consideration_either() {
    visitor
        .given(registered())
        .when(new SetConsiderations(HANAKO, Set.of(Consideration.PROTECTION), NINE))
        .expectExceptionDetails(Refused.because(PROTECTION_IS_SET_OTHERWISE));
  }

  @Test
  void somebody_moves_and_all_else_stays() {
    visitor
        .given(registered())
        .when(new AmendParticulars(HANAKO, address("6条通10丁目"), REASON, NINE))
        .expectEvents(new ParticularsAmended(HANAKO, MOVED, REASON, NINE));
  }

  @Test
  void what_was_wrong_is_put_right_on_top_of_what_was_amended() {
    visitor
        .given(registered(), new ParticularsAmended(HANAKO, MOVED, null, NINE))
        .when(new CorrectParticulars(HANAKO, address("7条通9丁目2号"), REASON, NINE))
        .expectEvents(
            new ParticularsCorrected(
                HANAKO,
                new Particulars(
                    PARTICULARS.name(),
                    PARTICULARS.kana(),
                    null,
                    PARTICULARS.formerFamilyName(),
                    PARTICULARS.birthDate(),
                    PARTICULARS.phones(),
                    new Address(null, sealed("7条通9丁目2号")),
                    PARTICULARS.language(),
                    PARTICULARS.residentNumber()),
                REASON,
                NINE));
  }

  @Test
  void everything_but_the_name_can_be_taken_away() {
    var nothingLeft =
        new Patch(
            null, null, null, null, null, null, null, null, null, Set.of(Patch.Item.values()));

    visitor
        .given(registered())
        .when(new CorrectParticulars(HANAKO, nothingLeft, REASON, NINE))
        .expectEvents(
            new ParticularsCorrected(
                HANAKO,
                new Particulars(
                    PARTICULARS.name(), null, null, null, null, List.of(), null, null, null),
                REASON,
                NINE));
  }

  @Test
  void a_change_changes_something() {
    visitor
        .given(registered())
        .when(new AmendParticulars(HANAKO, NOTHING, REASON, NINE))
        .expectExceptionDetails(Refused.because(NOTHING_TO_CHANGE));
  }

  @Test
  void who_was_merged_into_another_is_not_changed() {
    visitor
        .given(registered(), merged())
        .when(new AmendParticulars(HANAKO, address("6条通10丁目"), REASON, NINE))
        .expectExceptionDetails(Refused.because(VISITOR_IS_MERGED));
  }

  @Test
  void what_stands_about_a_protected_person_is_not_changed() {
    visitor
        .given(registered(), isProtected(1))
        .when(new AmendParticulars(HANAKO, address("6条通10丁目"), REASON, NINE))
        .expectExceptionDetails(Refused.because(CHANGE_IS_RESTRAINED));
  }

  @Test
  void it_is_changed_while_the_restraint_is_lifted_temporarily() {
    visitor
        .given(registered(), isProtected(1), changeLifted())
        .when(new AmendParticulars(HANAKO, address("6条通10丁目"), REASON, NINE.plusSeconds(59)))
        .expectEvents(new ParticularsAmended(HANAKO, MOVED, REASON, NINE.plusSeconds(59)));
  }

  @Test
  void the_restraint_returns_when_its_time_comes_even_if_nobody_has_said_so() {
    visitor
        .given(registered(), isProtected(1), changeLifted())
        .when(new AmendParticulars(HANAKO, address("6条通10丁目"), REASON, NINE.plusSeconds(60)))
        .expectExceptionDetails(Refused.because(CHANGE_IS_RESTRAINED));
  }

  @Test
  void the_restraint_returns_when_somebody_says_so() {
    visitor
        .given(
            registered(), isProtected(1), changeLifted(), new ProtectionReturned(HANAKO, 1, NINE))
        .when(new AmendParticulars(HANAKO, address("6条通10丁目"), REASON, NINE))
        .expectExceptionDetails(Refused.because(CHANGE_IS_RESTRAINED));
  }

  @Test
  void another_protection_restrains_all_the_same() {
    visitor
        .given(registered(), isProtected(1), isProtected(2), changeLifted())
        .when(new AmendParticulars(HANAKO, address("6条通10丁目"), REASON, NINE))
        .expectExceptionDetails(Refused.because(CHANGE_IS_RESTRAINED));
  }

  @Test
  void a_lifted_protection_restrains_nothing() {
    visitor
        .given(registered(), isProtected(1), lifted(1))
        .when(new AmendParticulars(HANAKO, address("6条通10丁目"), REASON, NINE))
        .expectEvents(new ParticularsAmended(HANAKO, MOVED, REASON, NINE));
  }

  @Test
  void considerations_are_set_whole() {
    visitor
        .given(registered())
        .when(new SetConsiderations(HANAKO, Set.of(Consideration.HEARING), NINE))
        .expectEvents(new ConsiderationsSet(HANAKO, Set.of(Consideration.HEARING), NINE));
  }

  @Test
  void the_same_considerations_are_not_news() {
    visitor
        .given(registered())
        .when(new SetConsiderations(HANAKO, Set.of(Consideration.INTERPRETER), NINE))
        .expectNoEvents();
  }

  private static ProtectionLiftedTemporarily changeLifted() {
    return new ProtectionLiftedTemporarily(
        HANAKO, 1, List.of(RestrainedProcess.CHANGE), NINE.plusSeconds(60), REASON, NINE);
  }
}
