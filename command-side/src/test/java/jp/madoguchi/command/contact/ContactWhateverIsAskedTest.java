package jp.madoguchi.command.contact;

import static java.util.stream.Collectors.joining;
import static jp.madoguchi.command.contact.ContactStories.receive;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.madoguchi.command.contact.ContactCommand.AddNote;
import jp.madoguchi.command.contact.ContactCommand.CorrectNote;
import jp.madoguchi.command.contact.ContactCommand.NameVisitor;
import jp.madoguchi.shared.contact.Channel;
import jp.madoguchi.shared.contact.ContactEvent;
import jp.madoguchi.shared.contact.ContactEvent.CallCancelled;
import jp.madoguchi.shared.contact.ContactEvent.ConciergeCompared;
import jp.madoguchi.shared.contact.ContactEvent.ConciergeTakenOver;
import jp.madoguchi.shared.contact.ContactEvent.ContactCalled;
import jp.madoguchi.shared.contact.ContactEvent.ContactCancelled;
import jp.madoguchi.shared.contact.ContactEvent.ContactCompleted;
import jp.madoguchi.shared.contact.ContactEvent.ContactCorrected;
import jp.madoguchi.shared.contact.ContactEvent.ContactHandedOver;
import jp.madoguchi.shared.contact.ContactEvent.ContactReceived;
import jp.madoguchi.shared.contact.ContactEvent.FollowUpDone;
import jp.madoguchi.shared.contact.ContactEvent.FormsFilled;
import jp.madoguchi.shared.contact.ContactEvent.GuidanceAnswered;
import jp.madoguchi.shared.contact.ContactEvent.HandoverAccepted;
import jp.madoguchi.shared.contact.ContactEvent.HandoverReturned;
import jp.madoguchi.shared.contact.ContactEvent.HoldEnded;
import jp.madoguchi.shared.contact.ContactEvent.NoteAdded;
import jp.madoguchi.shared.contact.ContactEvent.NoteCorrected;
import jp.madoguchi.shared.contact.ContactEvent.SatisfactionAnswered;
import jp.madoguchi.shared.contact.ContactEvent.SectionPrepared;
import jp.madoguchi.shared.contact.ContactEvent.ServiceEnded;
import jp.madoguchi.shared.contact.ContactEvent.ServiceHeld;
import jp.madoguchi.shared.contact.ContactEvent.ServiceStarted;
import jp.madoguchi.shared.contact.ContactEvent.VisitAnnounced;
import jp.madoguchi.shared.contact.ContactEvent.VisitorIdentified;
import jp.madoguchi.shared.contact.ContactEvent.VisitorLeft;
import jp.madoguchi.shared.contact.ContactEvent.VisitorNamed;
import jp.madoguchi.shared.rejection.Rejection;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.ResultMessage;

/** What holds for every contact, whatever is asked of it and in whatever order. */
class ContactWhateverIsAskedTest {

  @Provide
  Arbitrary<Channel> channels() {
    return ContactIntents.channels();
  }

  @Provide
  Arbitrary<List<ContactCommand>> days() {
    return ContactIntents.any().list().ofMinSize(40).ofMaxSize(60);
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void it_answers_with_facts_or_a_refusal_and_with_nothing_else(
      @ForAll("channels") Channel channel, @ForAll("days") List<ContactCommand> day) {
    var desk = received(channel);
    for (var command : day) {
      var before = desk.history();
      var answer = desk.ask(command);
      assertThat(desk.history()).startsWith(before.toArray(ContactEvent[]::new));
      assertThat(desk.version()).isEqualTo(desk.history().size() - 1L);
      if (answer.isExceptional()) {
        assertThat(desk.history()).isEqualTo(before);
        assertThat(refusal(answer).message()).doesNotContain("null");
      }
    }
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void it_is_the_same_after_a_replay(
      @ForAll("channels") Channel channel, @ForAll("days") List<ContactCommand> day) {
    var desk = received(channel);
    day.forEach(desk::ask);
    var replayed = new Contact();
    desk.history().forEach(event -> replayed.evolve(event, MetaData.emptyInstance()));
    assertThat(desk.live()).usingRecursiveComparison().isEqualTo(replayed);
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void pressing_twice_is_not_news(
      @ForAll("channels") Channel channel, @ForAll("days") List<ContactCommand> day) {
    var desk = received(channel);
    for (var command : day) {
      desk.ask(command);
      var once = desk.history();
      if (!writesDownWords(command)) {
        desk.ask(command);
        assertThat(desk.history()).isEqualTo(once);
      }
    }
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void its_history_makes_sense(
      @ForAll("channels") Channel channel, @ForAll("days") List<ContactCommand> day) {
    var desk = received(channel);
    day.forEach(desk::ask);
    var history = desk.history();
    assertThat(history).allMatch(fact -> !fact.happenedAt().isBefore(ContactStories.NINE));
    var spelled = history.stream().map(ContactWhateverIsAskedTest::letter).collect(joining());
    assertThat(spelled).matches("[^CLAX]*(?:Cn*(?:An*)?|Ln*)?X?");
    assertThat(spelled.replaceAll("[on]", ""))
        .matches("(?:(?:S(?:HR)*E)*(?:S(?:HR)*H?)?|(?:S(?:HR)*E)+CA?|L)X?");
  }

  private static ContactDesk received(Channel channel) {
    var desk = new ContactDesk();
    assertThat(desk.receive(receive(channel)).isExceptional()).isFalse();
    return desk;
  }

  private static Rejection refusal(ResultMessage<?> answer) {
    assertThat(answer.exceptionResult()).isInstanceOf(CommandExecutionException.class);
    return answer.<Rejection>exceptionDetails().orElseThrow();
  }

  /** Words are sealed: nobody can tell whether they are the same. */
  private static boolean writesDownWords(ContactCommand command) {
    return command instanceof NameVisitor
        || command instanceof AddNote
        || command instanceof CorrectNote;
  }

  /** A history is a word: service, hold, resumption, end; completion, leaving, answer; note. */
  private static String letter(ContactEvent fact) {
    return switch (fact) {
      case ServiceStarted _ -> "S";
      case ServiceHeld _ -> "H";
      case HoldEnded _ -> "R";
      case ServiceEnded _ -> "E";
      case ContactCompleted _ -> "C";
      case VisitorLeft _ -> "L";
      case SatisfactionAnswered _ -> "A";
      case ContactCancelled _ -> "X";
      case NoteAdded _,
          NoteCorrected _,
          ContactCorrected _,
          FollowUpDone _,
          FormsFilled _,
          GuidanceAnswered _,
          ConciergeTakenOver _,
          ConciergeCompared _,
          VisitorIdentified _ ->
          "n";
      case ContactReceived _,
          VisitorNamed _,
          ContactCalled _,
          CallCancelled _,
          ContactHandedOver _,
          HandoverAccepted _,
          HandoverReturned _,
          VisitAnnounced _,
          SectionPrepared _ ->
          "o";
    };
  }
}
