package jp.madoguchi.projection.kpi;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.madoguchi.projection.support.Page;
import jp.madoguchi.projection.support.Recorded;
import jp.madoguchi.shared.calendar.OfficeHours;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.id.StaffId;
import jp.madoguchi.shared.improvement.ImprovementEvent;
import jp.madoguchi.shared.improvement.ImprovementEvent.FiguresCited;
import jp.madoguchi.shared.improvement.ImprovementEvent.ImprovementClosed;
import jp.madoguchi.shared.improvement.ImprovementEvent.ImprovementRaised;
import jp.madoguchi.shared.improvement.ImprovementEvent.ImprovementReopened;
import jp.madoguchi.shared.improvement.ImprovementEvent.MeasureDecided;
import jp.madoguchi.shared.improvement.ImprovementOutcome;
import org.jspecify.annotations.Nullable;

/**
 * 改善検討の事実 — what the KPIs need of one improvement: its rows follow from it.
 *
 * @param days every day on which a row of it counts, or has ever counted
 * @param by who raised it
 * @param figures how many values were cited
 * @param outcome none while it is open; the same of closedAt
 */
public record ImprovementFacts(
    String id,
    long sequence,
    List<LocalDate> days,
    DepartmentId department,
    StaffId by,
    Instant raisedAt,
    boolean late,
    int measures,
    int figures,
    @Nullable ImprovementOutcome outcome,
    @Nullable Instant closedAt)
    implements Page {

  public ImprovementFacts {
    days = List.copyOf(days);
  }

  static ImprovementFacts startedBy(ImprovementRaised event, Recorded recorded) {
    return new ImprovementFacts(
        event.improvement().value(),
        recorded.sequence(),
        List.of(OfficeHours.dayOf(event.happenedAt())),
        event.department(),
        recorded.by().staff(),
        event.happenedAt(),
        Moments.isLate(event.happenedAt(), recorded),
        0,
        event.figures().size(),
        null,
        null);
  }

  ImprovementFacts after(ImprovementEvent event, Recorded recorded) {
    if (hasSeen(recorded)) {
      return this;
    }
    return switch (event) {
      case ImprovementRaised raised -> startedBy(raised, recorded);
      case MeasureDecided _ -> with(event, recorded, measures + 1, figures, outcome, closedAt);
      case FiguresCited cited ->
          with(event, recorded, measures, figures + cited.figures().size(), outcome, closedAt);
      case ImprovementClosed(_, var how, _, var at) ->
          with(event, recorded, measures, figures, how, at);
      case ImprovementReopened _ -> with(event, recorded, measures, figures, null, null);
    };
  }

  private ImprovementFacts with(
      ImprovementEvent event,
      Recorded recorded,
      int decided,
      int cited,
      @Nullable ImprovementOutcome how,
      @Nullable Instant end) {
    return new ImprovementFacts(
        id,
        recorded.sequence(),
        daysAfter(event),
        department,
        by,
        raisedAt,
        late || Moments.isLate(event.happenedAt(), recorded),
        decided,
        cited,
        how,
        end);
  }

  private List<LocalDate> daysAfter(ImprovementEvent event) {
    return event instanceof ImprovementClosed closed
        ? Stream.concat(days.stream(), Stream.of(OfficeHours.dayOf(closed.happenedAt())))
            .distinct()
            .sorted()
            .toList()
        : days;
  }
}
