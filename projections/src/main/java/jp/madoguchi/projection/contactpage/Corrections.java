package jp.madoguchi.projection.contactpage;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.List;
import jp.madoguchi.projection.support.Reception;
import jp.madoguchi.projection.support.Recorded;
import jp.madoguchi.projection.support.Rows;
import jp.madoguchi.shared.contact.ContactEvent;
import jp.madoguchi.shared.contact.ContactEvent.ContactCorrected;
import jp.madoguchi.shared.id.StaffId;
import jp.madoguchi.shared.privacy.SealedText;

/** 訂正の記録 — what stood there before, who corrected it and why. */
public record Corrections(@JsonValue List<Correction> all) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Corrections {
    all = List.copyOf(all);
  }

  Corrections after(ContactEvent event, Recorded recorded, Reception before) {
    return event instanceof ContactCorrected corrected
        ? new Corrections(Rows.with(all, Correction.madeBy(corrected, recorded, before)))
        : this;
  }

  /**
   * 訂正 — one correction.
   *
   * @param before what had been entered until then
   */
  public record Correction(Reception before, SealedText reason, StaffId by, Instant at) {

    private static Correction madeBy(ContactCorrected event, Recorded recorded, Reception before) {
      return new Correction(before, event.reason(), recorded.by().staff(), event.happenedAt());
    }
  }
}
