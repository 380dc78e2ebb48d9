package jp.madoguchi.command.contact;

import static java.util.Objects.requireNonNullElse;
import static jp.madoguchi.command.contact.ContactRejection.NOTHING_TO_CORRECT;

import java.util.List;
import java.util.Set;
import jp.madoguchi.command.contact.ContactCommand.CorrectContact;
import jp.madoguchi.shared.contact.Channel;
import jp.madoguchi.shared.contact.Consideration;
import jp.madoguchi.shared.contact.ContactEvent;
import jp.madoguchi.shared.contact.ContactEvent.ContactCorrected;
import jp.madoguchi.shared.contact.ContactEvent.ContactReceived;
import jp.madoguchi.shared.contact.Purpose;
import jp.madoguchi.shared.contact.Ticket;
import org.jspecify.annotations.Nullable;

/** 受付内容 — what was entered at reception, as corrected since. */
record Particulars(
    Channel channel,
    List<Purpose> purposes,
    @Nullable Ticket ticket,
    Set<Consideration> considerations) {

  static final Particulars NOTHING_YET =
      new Particulars(Channel.COUNTER, List.of(), null, Set.of());

  List<ContactEvent> correct(CorrectContact command) {
    if (command.isEmpty()) {
      throw NOTHING_TO_CORRECT.because("訂正する項目を1つ以上指定してください");
    }
    var purposes = command.purposes();
    var correction =
        new ContactCorrected(
            command.contactId(),
            command.channel(),
            purposes == null ? null : purposes.all(),
            command.ticket(),
            command.considerations(),
            command.reason(),
            command.happenedAt());
    return after(correction).equals(this) ? ContactState.NOT_NEWS : List.of(correction);
  }

  Particulars after(ContactEvent event) {
    return event instanceof ContactReceived received
        ? new Particulars(
            received.channel(), received.purposes(), received.ticket(), received.considerations())
        : event instanceof ContactCorrected corrected ? correctedBy(corrected) : this;
  }

  private Particulars correctedBy(ContactCorrected correction) {
    return new Particulars(
        requireNonNullElse(correction.channel(), channel),
        requireNonNullElse(correction.purposes(), purposes),
        correction.ticket() == null ? ticket : correction.ticket(),
        requireNonNullElse(correction.considerations(), considerations));
  }
}
