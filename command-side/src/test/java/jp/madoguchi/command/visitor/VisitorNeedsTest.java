package jp.madoguchi.command.visitor;

import static jp.madoguchi.command.visitor.VisitorStories.FIRST;
import static jp.madoguchi.command.visitor.VisitorStories.HANAKO;
import static jp.madoguchi.command.visitor.VisitorStories.LAST;
import static jp.madoguchi.command.visitor.VisitorStories.NINE;
import static jp.madoguchi.command.visitor.VisitorStories.REASON;
import static jp.madoguchi.command.visitor.VisitorStories.protect;
import static jp.madoguchi.shared.rights.Permission.LIFTING_PROTECTION;
import static jp.madoguchi.shared.rights.Permission.LIFTING_TEMPORARILY;
import static jp.madoguchi.shared.rights.Permission.PROTECTING;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.madoguchi.command.visitor.VisitorCommand.ConfirmProtection;
import jp.madoguchi.command.visitor.VisitorCommand.EndTemporaryLift;
import jp.madoguchi.command.visitor.VisitorCommand.ExtendProtection;
import jp.madoguchi.command.visitor.VisitorCommand.LiftProtection;
import jp.madoguchi.command.visitor.VisitorCommand.LiftTemporarily;
import jp.madoguchi.command.visitor.VisitorCommand.ReturnProtection;
import jp.madoguchi.command.visitor.VisitorCommand.SayEndApproaches;
import jp.madoguchi.command.visitor.VisitorCommand.SayEndPassed;
import jp.madoguchi.platform.rights.Need;
import jp.madoguchi.shared.visitor.RestrainedProcess;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class VisitorNeedsTest {

  @Test
  void to_protect_takes_a_right_of_its_own() {
    var protecting = Need.of(PROTECTING);

    assertThat(protect(false, null, null).needs()).isEqualTo(protecting);
    assertThat(protect(true, null, null).needs()).isEqualTo(protecting);
    assertThat(new ConfirmProtection(HANAKO, 1, FIRST, null, NINE).needs()).isEqualTo(protecting);
    assertThat(new ExtendProtection(HANAKO, 1, NINE).needs()).isEqualTo(protecting);
  }

  @Test
  void to_lift_takes_another() {
    assertThat(new LiftProtection(HANAKO, 1, REASON, NINE).needs())
        .isEqualTo(Need.of(LIFTING_PROTECTION));
  }

  @Test
  void to_lift_for_a_while_takes_a_third() {
    var issuing = new Processes(List.of(RestrainedProcess.ISSUE));

    assertThat(new LiftTemporarily(HANAKO, 1, issuing, NINE, REASON, NINE).needs())
        .isEqualTo(Need.of(LIFTING_TEMPORARILY));
  }

  @Test
  void any_of_the_three_is_enough_to_make_a_protection_whole_again() {
    assertThat(new ReturnProtection(HANAKO, 1, NINE).needs())
        .isEqualTo(Need.of(PROTECTING, LIFTING_TEMPORARILY, LIFTING_PROTECTION));
  }

  @Test
  void what_happens_by_itself_is_asked_by_nobody_but_the_house() {
    assertThat(new EndTemporaryLift(HANAKO, 1, NINE).needs()).isEqualTo(Need.HOUSE);
    assertThat(new SayEndApproaches(HANAKO, 1, LAST, NINE).needs()).isEqualTo(Need.HOUSE);
    assertThat(new SayEndPassed(HANAKO, 1, LAST, NINE).needs()).isEqualTo(Need.HOUSE);
  }
}
