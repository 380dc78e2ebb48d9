package jp.madoguchi.projection.casetimeline;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import jp.madoguchi.projection.support.CaseStanding;
import jp.madoguchi.projection.support.Page;
import jp.madoguchi.projection.support.Recorded;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.CaseOpened;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.TransferAccepted;
import org.jspecify.annotations.Nullable;

/**
 * 手続進捗 — what happened to one case, in the words shown to the visitor.
 *
 * @param procedure the name of the procedure, as it was when the case was opened
 */
public record CaseTimeline(
    String id, long sequence, String procedure, CaseStanding standing, List<Entry> entries)
    implements Page {

  public CaseTimeline {
    entries = List.copyOf(entries);
  }

  static CaseTimeline startedBy(CaseOpened event, Recorded recorded) {
    var name = event.procedure().name();
    return new CaseTimeline(
        event.caseId().value(),
        recorded.sequence(),
        name,
        CaseStanding.startedBy(event, recorded),
        told(event, name).toList());
  }

  CaseTimeline after(ProcedureCaseEvent event, Recorded recorded) {
    if (hasSeen(recorded)) {
      return this;
    }
    return new CaseTimeline(
        id,
        recorded.sequence(),
        procedure,
        standing.after(event),
        Stream.concat(entries.stream(), told(event, procedure)).toList());
  }

  private static Stream<Entry> told(ProcedureCaseEvent event, String procedure) {
    return Wording.of(event, procedure).stream()
        .map(text -> new Entry(event.happenedAt(), text, newOwner(event)));
  }

  private static @Nullable DepartmentId newOwner(ProcedureCaseEvent event) {
    return event instanceof TransferAccepted accepted ? accepted.department() : null;
  }

  /**
   * 経過 — one thing that the visitor should know.
   *
   * @param department the section that has the case from then on, if that changed
   */
  public record Entry(Instant at, String text, @Nullable DepartmentId department) {}
}
