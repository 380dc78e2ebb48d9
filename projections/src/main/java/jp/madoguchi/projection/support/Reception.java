package jp.madoguchi.projection.support;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import jp.madoguchi.shared.contact.Channel;
import jp.madoguchi.shared.contact.Consideration;
import jp.madoguchi.shared.contact.ContactEvent;
import jp.madoguchi.shared.contact.ContactEvent.ContactCorrected;
import jp.madoguchi.shared.contact.ContactEvent.ContactReceived;
import jp.madoguchi.shared.contact.Office;
import jp.madoguchi.shared.contact.Purpose;
import jp.madoguchi.shared.contact.Ticket;
import org.jspecify.annotations.Nullable;

/**
 * 受付内容 — what was entered at reception, as corrected since.
 *
 * @param considerations in a fixed order, so that a page folded anew is the same to the byte
 */
public record Reception(
    Channel channel,
    Office office,
    @Nullable Ticket ticket,
    List<Purpose> purposes,
    List<Consideration> considerations) {

  public Reception {
    purposes = List.copyOf(purposes);
    considerations = List.copyOf(considerations);
  }

  public static Reception startedBy(ContactReceived event) {
    return new Reception(
        event.channel(),
        event.office(),
        event.ticket(),
        event.purposes(),
        sorted(event.considerations()));
  }

  public Reception after(ContactEvent event) {
    return event instanceof ContactCorrected corrected ? corrected(corrected) : this;
  }

  private Reception corrected(ContactCorrected event) {
    var considered = event.considerations();
    return new Reception(
        Objects.requireNonNullElse(event.channel(), channel),
        office,
        event.ticket() == null ? ticket : event.ticket(),
        Objects.requireNonNullElse(event.purposes(), purposes),
        considered == null ? considerations : sorted(considered));
  }

  private static List<Consideration> sorted(Collection<Consideration> considerations) {
    return considerations.stream().sorted().toList();
  }
}
