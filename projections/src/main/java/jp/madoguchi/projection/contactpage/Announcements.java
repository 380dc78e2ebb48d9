package jp.madoguchi.projection.contactpage;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import jp.madoguchi.projection.support.Rows;
import jp.madoguchi.shared.contact.ContactEvent;
import jp.madoguchi.shared.contact.ContactEvent.SectionPrepared;
import jp.madoguchi.shared.contact.ContactEvent.VisitAnnounced;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.id.ProcedureId;
import jp.madoguchi.shared.id.StaffId;
import org.jspecify.annotations.Nullable;

/** 事前連絡の記録 — which sections were told, and which have their papers ready (CR-12). */
public record Announcements(@JsonValue List<Told> all) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Announcements {
    all = List.copyOf(all);
  }

  Announcements after(ContactEvent event) {
    if (event instanceof VisitAnnounced announced) {
      return new Announcements(Stream.concat(all.stream(), toldBy(announced)).toList());
    }
    if (event instanceof SectionPrepared prepared) {
      return new Announcements(
          Rows.amended(all, told -> told.waitsFor(prepared), told -> told.prepared(prepared)));
    }
    return this;
  }

  private static Stream<Told> toldBy(VisitAnnounced event) {
    return event.announcements().stream()
        .map(
            announcement ->
                new Told(
                    announcement.department(),
                    announcement.procedures(),
                    event.happenedAt(),
                    null,
                    null));
  }

  /** 事前連絡 — what one section was told, and whether it is ready. */
  public record Told(
      DepartmentId department,
      List<ProcedureId> procedures,
      Instant toldAt,
      @Nullable Instant preparedAt,
      @Nullable StaffId preparedBy) {

    public Told {
      procedures = List.copyOf(procedures);
    }

    private boolean waitsFor(SectionPrepared event) {
      return preparedAt == null && department.equals(event.department());
    }

    private Told prepared(SectionPrepared event) {
      return new Told(department, procedures, toldAt, event.happenedAt(), event.clerk());
    }
  }
}
