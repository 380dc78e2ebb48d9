package jp.madoguchi.command.contact;

import static jp.madoguchi.command.contact.ContactRejection.HANDOVER_IS_ANSWERED;
import static jp.madoguchi.command.contact.ContactRejection.NOT_THE_RECEIVING_SECTION;
import static jp.madoguchi.command.contact.ContactRejection.UNKNOWN_HANDOVER;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.madoguchi.command.contact.ContactCommand.AcceptHandover;
import jp.madoguchi.command.contact.ContactCommand.ReturnHandover;
import jp.madoguchi.shared.contact.ContactEvent;
import jp.madoguchi.shared.contact.ContactEvent.ContactHandedOver;
import jp.madoguchi.shared.contact.ContactEvent.HandoverAccepted;
import jp.madoguchi.shared.contact.ContactEvent.HandoverReturned;
import jp.madoguchi.shared.id.DepartmentId;

/** 引継ぎ — where a contact was sent, in order, and what the sections answered. */
record Handovers(List<Handover> all) {

  static final Handovers NONE = new Handovers(List.of());

  /** What a section answered, if it has. */
  enum Answer {
    PENDING,
    ACCEPTED,
    RETURNED
  }

  /** One of them. */
  record Handover(DepartmentId to, Answer answer) {}

  int count() {
    return all.size();
  }

  List<ContactEvent> accept(AcceptHandover command, ContactState state) {
    if (isAnswered(command.handover(), command.department(), Answer.ACCEPTED)) {
      return ContactState.NOT_NEWS;
    }
    state.requireOpen();
    return List.of(
        new HandoverAccepted(
            command.contactId(),
            command.handover(),
            command.department(),
            command.clerk(),
            command.happenedAt()));
  }

  List<ContactEvent> sendBack(ReturnHandover command, ContactState state) {
    if (isAnswered(command.handover(), command.department(), Answer.RETURNED)) {
      return ContactState.NOT_NEWS;
    }
    state.requireOpen();
    return List.of(
        new HandoverReturned(
            command.contactId(),
            command.handover(),
            command.department(),
            command.note(),
            command.happenedAt()));
  }

  private boolean isAnswered(int number, DepartmentId section, Answer answer) {
    if (number < 1 || number > count()) {
      throw UNKNOWN_HANDOVER.because("%d回目の引継ぎはありません", number);
    }
    var handover = all.get(number - 1);
    if (!handover.to().equals(section)) {
      throw NOT_THE_RECEIVING_SECTION.because("引継ぎを受け入れ、または差し戻せるのは、引継ぎ先の課だけです");
    }
    if (handover.answer() != Answer.PENDING && handover.answer() != answer) {
      throw HANDOVER_IS_ANSWERED.because("この引継ぎには、すでに別の回答がされています");
    }
    return handover.answer() == answer;
  }

  Handovers after(ContactEvent event) {
    return event instanceof ContactHandedOver sent
        ? new Handovers(
            Stream.concat(all.stream(), Stream.of(new Handover(sent.to(), Answer.PENDING)))
                .toList())
        : event instanceof HandoverAccepted accepted
            ? answered(accepted.handover(), Answer.ACCEPTED)
            : event instanceof HandoverReturned returned
                ? answered(returned.handover(), Answer.RETURNED)
                : this;
  }

  private Handovers answered(int number, Answer answer) {
    return new Handovers(
        IntStream.rangeClosed(1, count())
            .mapToObj(n -> n == number ? new Handover(all.get(n - 1).to(), answer) : all.get(n - 1))
            .toList());
  }
}
