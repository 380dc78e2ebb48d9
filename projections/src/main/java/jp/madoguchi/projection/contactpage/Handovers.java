package jp.madoguchi.projection.contactpage;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.function.UnaryOperator;
import jp.madoguchi.projection.support.Handover;
import jp.madoguchi.projection.support.Recorded;
import jp.madoguchi.projection.support.Rows;
import jp.madoguchi.shared.contact.ContactEvent;
import jp.madoguchi.shared.contact.ContactEvent.ContactHandedOver;
import jp.madoguchi.shared.contact.ContactEvent.HandoverAccepted;
import jp.madoguchi.shared.contact.ContactEvent.HandoverReturned;

/** 引継ぎの記録 — from section to section, and what each answered. */
public record Handovers(@JsonValue List<Handover> all) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Handovers {
    all = List.copyOf(all);
  }

  Handovers after(ContactEvent event, Recorded recorded) {
    if (event instanceof ContactHandedOver handedOver) {
      return new Handovers(Rows.with(all, Handover.startedBy(handedOver, recorded)));
    }
    if (event instanceof HandoverAccepted accepted) {
      return amended(
          accepted.handover(),
          handover -> handover.acceptedBy(accepted.clerk(), event.happenedAt()));
    }
    if (event instanceof HandoverReturned returned) {
      return amended(
          returned.handover(),
          handover ->
              handover.returnedBy(recorded.by().staff(), returned.note(), event.happenedAt()));
    }
    return this;
  }

  private Handovers amended(int number, UnaryOperator<Handover> change) {
    return new Handovers(Rows.amended(all, handover -> handover.number() == number, change));
  }
}
