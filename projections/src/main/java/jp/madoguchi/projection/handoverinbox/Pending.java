package jp.madoguchi.projection.handoverinbox;

import java.time.Instant;
import java.util.List;
import jp.madoguchi.shared.contact.ContactEvent.Announcement;
import jp.madoguchi.shared.contact.ContactEvent.ContactHandedOver;
import jp.madoguchi.shared.contact.HandoverReason;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.id.ProcedureId;
import jp.madoguchi.shared.privacy.SealedText;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.CaseTransferred;
import org.jspecify.annotations.Nullable;

/**
 * 受入れ待ち — one thing that was sent to one section and that it has not answered.
 *
 * @param number of the hand-over or the transfer; 0 for an announcement, which has none
 * @param procedures what an announced visitor will ask for
 */
public record Pending(
    Sort sort,
    int number,
    DepartmentId from,
    DepartmentId to,
    @Nullable HandoverReason reason,
    @Nullable SealedText note,
    List<ProcedureId> procedures,
    Instant since) {

  public Pending {
    procedures = List.copyOf(procedures);
  }

  static Pending of(ContactHandedOver event) {
    return new Pending(
        Sort.HANDOVER,
        event.handover(),
        event.from(),
        event.to(),
        event.reason(),
        event.note(),
        List.of(),
        event.happenedAt());
  }

  static Pending of(CaseTransferred event) {
    return new Pending(
        Sort.TRANSFER,
        event.transfer(),
        event.from(),
        event.to(),
        event.reason(),
        event.note(),
        List.of(),
        event.happenedAt());
  }

  static Pending of(Announcement announcement, DepartmentId from, Instant since) {
    return new Pending(
        Sort.ANNOUNCEMENT,
        0,
        from,
        announcement.department(),
        null,
        null,
        announcement.procedures(),
        since);
  }

  boolean announces(DepartmentId department) {
    return sort == Sort.ANNOUNCEMENT && to.equals(department);
  }

  /** 種別 — what was sent. */
  public enum Sort {
    HANDOVER("引継ぎ"),
    ANNOUNCEMENT("事前連絡"),
    TRANSFER("移送");

    private final String label;

    Sort(String label) {
      this.label = label;
    }

    /** The Japanese word shown to people. */
    public String label() {
      return label;
    }
  }
}
