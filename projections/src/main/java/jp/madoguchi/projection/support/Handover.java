package jp.madoguchi.projection.support;

import java.time.Instant;
import jp.madoguchi.shared.contact.ContactEvent.ContactHandedOver;
import jp.madoguchi.shared.contact.HandoverReason;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.id.StaffId;
import jp.madoguchi.shared.privacy.SealedText;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.CaseTransferred;
import org.jspecify.annotations.Nullable;

/** 引継ぎ・移送 — one hand-over of a contact or a case, and its answer. */
public record Handover(
    int number,
    DepartmentId from,
    DepartmentId to,
    HandoverReason reason,
    @Nullable SealedText note,
    StaffId by,
    Instant at,
    @Nullable Answer answer) {

  public static Handover startedBy(ContactHandedOver event, Recorded recorded) {
    return new Handover(
        event.handover(),
        event.from(),
        event.to(),
        event.reason(),
        event.note(),
        recorded.by().staff(),
        event.happenedAt(),
        null);
  }

  public static Handover startedBy(CaseTransferred event, Recorded recorded) {
    return new Handover(
        event.transfer(),
        event.from(),
        event.to(),
        event.reason(),
        event.note(),
        recorded.by().staff(),
        event.happenedAt(),
        null);
  }

  public Handover acceptedBy(StaffId clerk, Instant at) {
    return answered(new Answer(true, null, clerk, at));
  }

  public Handover returnedBy(StaffId clerk, @Nullable SealedText why, Instant at) {
    return answered(new Answer(false, why, clerk, at));
  }

  /** What has become of it. */
  public State state() {
    if (answer == null) {
      return State.PENDING;
    }
    return answer.accepted() ? State.ACCEPTED : State.RETURNED;
  }

  private Handover answered(Answer answer) {
    return new Handover(number, from, to, reason, note, by, at, answer);
  }

  /** 受入れ・差戻し — what the section that was asked has answered. */
  public record Answer(boolean accepted, @Nullable SealedText note, StaffId by, Instant at) {}

  /** 引継ぎの状況 — whether the section that was asked has answered, and what. */
  public enum State {
    PENDING("受入れ待ち"),
    ACCEPTED("受入れ済み"),
    RETURNED("差戻し");

    private final String label;

    State(String label) {
      this.label = label;
    }

    /** The Japanese word shown to people. */
    public String label() {
      return label;
    }
  }
}
