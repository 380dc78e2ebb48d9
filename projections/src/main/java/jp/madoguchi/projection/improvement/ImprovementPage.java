package jp.madoguchi.projection.improvement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.madoguchi.platform.rights.Matter;
import jp.madoguchi.projection.support.ImprovementState;
import jp.madoguchi.projection.support.Page;
import jp.madoguchi.projection.support.Recorded;
import jp.madoguchi.projection.support.Rows;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.id.StaffId;
import jp.madoguchi.shared.improvement.CitedFigure;
import jp.madoguchi.shared.improvement.ImprovementEvent;
import jp.madoguchi.shared.improvement.ImprovementEvent.FiguresCited;
import jp.madoguchi.shared.improvement.ImprovementEvent.ImprovementClosed;
import jp.madoguchi.shared.improvement.ImprovementEvent.ImprovementRaised;
import jp.madoguchi.shared.improvement.ImprovementEvent.ImprovementReopened;
import jp.madoguchi.shared.improvement.ImprovementEvent.MeasureDecided;
import jp.madoguchi.shared.improvement.ImprovementOutcome;
import jp.madoguchi.shared.privacy.SealedText;
import org.jspecify.annotations.Nullable;

/**
 * 改善検討 — one improvement, as it stands after the last fact it has seen.
 *
 * @param by who raised it
 * @param outcome none while it is open
 * @param figures what was cited, the first ones first
 * @param endings how it was closed and taken up again
 */
public record ImprovementPage(
    String id,
    long sequence,
    Instant recordedAt,
    Instant raisedAt,
    DepartmentId department,
    StaffId by,
    SealedText title,
    SealedText text,
    ImprovementState state,
    @Nullable ImprovementOutcome outcome,
    List<Citation> figures,
    List<Measure> measures,
    List<Ending> endings)
    implements Page {

  public ImprovementPage {
    figures = List.copyOf(figures);
    measures = List.copyOf(measures);
    endings = List.copyOf(endings);
  }

  /**
   * 引用 — a value that somebody pointed to.
   *
   * @param measures how many measures had been decided by then: none of a value that shows the
   *     problem
   */
  public record Citation(CitedFigure figure, int measures, StaffId by, Instant at) {}

  /** 対策 — what is done, and until when. */
  public record Measure(
      int number, SealedText text, @Nullable LocalDate dueOn, StaffId by, Instant at) {}

  /**
   * 終結・再開 — that it was closed, or taken up again.
   *
   * @param outcome none where it was taken up again
   */
  public record Ending(
      @Nullable ImprovementOutcome outcome, @Nullable SealedText note, StaffId by, Instant at) {}

  static ImprovementPage startedBy(ImprovementRaised event, Recorded recorded) {
    return new ImprovementPage(
        event.improvement().value(),
        recorded.sequence(),
        recorded.at(),
        event.happenedAt(),
        event.department(),
        recorded.by().staff(),
        event.title(),
        event.text(),
        ImprovementState.OPEN,
        null,
        cited(event.figures(), 0, event.happenedAt(), recorded).toList(),
        List.of(),
        List.of());
  }

  ImprovementPage after(ImprovementEvent event, Recorded recorded) {
    if (hasSeen(recorded)) {
      return this;
    }
    return switch (event) {
      case ImprovementRaised raised -> startedBy(raised, recorded);
      case MeasureDecided decided ->
          with(
              recorded, outcome, figures, Rows.with(measures, measure(decided, recorded)), endings);
      case FiguresCited cited ->
          with(
              recorded,
              outcome,
              Stream.concat(
                      figures.stream(),
                      cited(cited.figures(), measures.size(), cited.happenedAt(), recorded))
                  .toList(),
              measures,
              endings);
      case ImprovementClosed(_, var how, var note, var at) ->
          ended(recorded, how, new Ending(how, note, recorded.by().staff(), at));
      case ImprovementReopened(_, var reason, var at) ->
          ended(recorded, null, new Ending(null, reason, recorded.by().staff(), at));
    };
  }

  /** What decides who may see it. */
  public Matter matter() {
    return new Matter(false, Set.of(department), Set.of(department));
  }

  private static Stream<Citation> cited(
      List<CitedFigure> figures, int measures, Instant at, Recorded recorded) {
    return figures.stream()
        .map(figure -> new Citation(figure, measures, recorded.by().staff(), at));
  }

  private static Measure measure(MeasureDecided event, Recorded recorded) {
    return new Measure(
        event.measure(), event.text(), event.dueOn(), recorded.by().staff(), event.happenedAt());
  }

  private ImprovementPage ended(
      Recorded recorded, @Nullable ImprovementOutcome how, Ending ending) {
    return with(recorded, how, figures, measures, Rows.with(endings, ending));
  }

  private ImprovementPage with(
      Recorded recorded,
      @Nullable ImprovementOutcome how,
      List<Citation> shown,
      List<Measure> decided,
      List<Ending> ends) {
    return new ImprovementPage(
        id,
        recorded.sequence(),
        recorded.at(),
        raisedAt,
        department,
        by,
        title,
        text,
        how == null ? ImprovementState.OPEN : ImprovementState.CLOSED,
        how,
        shown,
        decided,
        ends);
  }
}
