package jp.madoguchi.command.contact;

import static jp.madoguchi.command.contact.ContactRejection.CONCIERGE_IS_TAKEN_OVER;
import static jp.madoguchi.command.contact.ContactRejection.GUIDANCE_HAS_BEGUN;

import java.util.List;
import java.util.Optional;
import jp.madoguchi.command.support.SettleGuidance;
import jp.madoguchi.command.support.TakeOverConcierge;
import jp.madoguchi.shared.concierge.ConciergeEvent.ConciergeSessionReceived;
import jp.madoguchi.shared.contact.ContactEvent;
import jp.madoguchi.shared.contact.ContactEvent.ConciergeCompared;
import jp.madoguchi.shared.contact.ContactEvent.ConciergeCompared.AnswerDifference;
import jp.madoguchi.shared.contact.ContactEvent.ConciergeTakenOver;
import jp.madoguchi.shared.contact.ContactEvent.GuidanceAnswered;
import jp.madoguchi.shared.guide.GivenAnswer;
import jp.madoguchi.shared.id.ProcedureId;
import org.jspecify.annotations.Nullable;

/** AIコンシェルジュからの引継ぎ — what was taken over, and how right it was when that was last compared. */
record FromConcierge(@Nullable ConciergeTakenOver taken, @Nullable ConciergeCompared compared) {

  static final FromConcierge NOTHING = new FromConcierge(null, null);

  List<ContactEvent> takeOver(TakeOverConcierge command, Guided guided) {
    if (taken != null && taken.session().equals(command.session())) {
      return ContactState.NOT_NEWS;
    }
    if (taken != null) {
      throw CONCIERGE_IS_TAKEN_OVER.because("ほかのAIコンシェルジュの相談を引き継いでいます");
    }
    if (guided.hasBegun()) {
      throw GUIDANCE_HAS_BEGUN.because("手続判定が始まっているので、AIコンシェルジュの回答は引き継げません");
    }
    var content = command.content();
    return content == null ? ContactState.NOT_NEWS : facts(command, content);
  }

  private static List<ContactEvent> facts(
      TakeOverConcierge command, ConciergeSessionReceived content) {
    var takenOver =
        new ConciergeTakenOver(
            command.contactId(),
            command.session(),
            content.lifeEvent(),
            content.answers(),
            content.proposed(),
            content.reason(),
            command.happenedAt());
    var answered =
        new GuidanceAnswered(
            command.contactId(),
            content.guide(),
            content.revision(),
            content.answers(),
            command.happenedAt());
    return content.answers().isEmpty() ? List.of(takenOver) : List.of(takenOver, answered);
  }

  /** Compared anew only when it has come out otherwise. */
  List<ContactEvent> settle(SettleGuidance command, Guided guided) {
    if (taken == null) {
      return ContactState.NOT_NEWS;
    }
    var now = compared(taken, command, guided);
    return compared != null && saysTheSame(compared, now) ? ContactState.NOT_NEWS : List.of(now);
  }

  private static ConciergeCompared compared(
      ConciergeTakenOver taken, SettleGuidance command, Guided guided) {
    return new ConciergeCompared(
        command.contactId(),
        taken.session(),
        taken.answers().stream().flatMap(answer -> difference(answer, guided).stream()).toList(),
        without(taken.proposed(), command.needed()),
        without(command.needed(), taken.proposed()),
        command.happenedAt());
  }

  private static Optional<AnswerDifference> difference(GivenAnswer before, Guided guided) {
    return guided
        .answers()
        .to(before.question())
        .filter(now -> !now.equals(before))
        .map(now -> new AnswerDifference(before.question(), before.choices(), now.choices()));
  }

  private static List<ProcedureId> without(List<ProcedureId> all, List<ProcedureId> some) {
    return all.stream().filter(procedure -> !some.contains(procedure)).toList();
  }

  private static boolean saysTheSame(ConciergeCompared one, ConciergeCompared other) {
    return one.answers().equals(other.answers())
        && one.proposedOnly().equals(other.proposedOnly())
        && one.neededOnly().equals(other.neededOnly());
  }

  FromConcierge after(ContactEvent event) {
    return switch (event) {
      case ConciergeTakenOver over -> new FromConcierge(over, compared);
      case ConciergeCompared now -> new FromConcierge(taken, now);
      default -> this;
    };
  }
}
