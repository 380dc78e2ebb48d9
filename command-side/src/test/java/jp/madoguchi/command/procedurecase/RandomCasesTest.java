package jp.madoguchi.command.procedurecase;

import static jp.madoguchi.command.procedurecase.CaseStories.CALENDAR;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.madoguchi.command.procedurecase.CaseState.NotOpened;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.ExtendCase;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.ProposeFindings;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.RecordModelProposal;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.StateApplication;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent;
import jp.madoguchi.shared.rejection.Rejection;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/** Whatever is asked in whatever order: it happens, or it is refused in words; and it replays. */
class RandomCasesTest {

  private static final Jackson3Serializer JSON = Jackson3Serializer.builder().build();

  private final LivingCase life = new LivingCase();

  @Property(tries = 100)
  void only_refusals_are_thrown_and_history_replays(
      @ForAll boolean provisional, @ForAll("asked") List<ProcedureCaseCommand> asked) {
    life.ask(CaseStories.open(provisional));
    asked.forEach(this::isAnsweredInWords);

    var state = stateAfter(life.facts());
    assertThat(stateAfter(life.facts().stream().map(RandomCasesTest::readAgain).toList()))
        .isEqualTo(state);
    assertThat(CALENDAR.isWorkingDay(state.opened().file().due().on())).isTrue();
  }

  @Property(tries = 100)
  void what_was_asked_twice_happened_once(@ForAll("asked") List<ProcedureCaseCommand> asked) {
    life.ask(CaseStories.open(false));
    for (var command : asked) {
      isAnsweredInWords(command);
      var once = life.facts();
      isAnsweredInWords(command);
      if (!isNewEachTime(command)) {
        assertThat(life.facts()).isEqualTo(once);
      }
    }
  }

  /**
   * Days add up, sealed words cannot be compared, every inquiry was a look, and what left for a
   * model left each time.
   */
  private static boolean isNewEachTime(ProcedureCaseCommand command) {
    return command instanceof ExtendCase
        || command instanceof StateApplication
        || command instanceof ProposeFindings
        || command instanceof RecordModelProposal;
  }

  @Provide
  Arbitrary<List<ProcedureCaseCommand>> asked() {
    return AnyCommand.arbitrary().list().ofMaxSize(60);
  }

  private void isAnsweredInWords(ProcedureCaseCommand command) {
    try {
      life.ask(command);
    } catch (CommandExecutionException no) {
      assertThat(no.<Rejection>getDetails()).as("why %s is refused", command).isPresent();
    }
  }

  private static CaseState stateAfter(List<ProcedureCaseEvent> facts) {
    CaseState state = new NotOpened();
    for (var fact : facts) {
      state = state.after(fact);
    }
    return state;
  }

  private static ProcedureCaseEvent readAgain(ProcedureCaseEvent fact) {
    return JSON.deserialize(JSON.serialize(fact, String.class));
  }
}
