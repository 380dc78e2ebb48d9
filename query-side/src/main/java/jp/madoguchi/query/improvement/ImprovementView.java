package jp.madoguchi.query.improvement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.projection.improvement.ImprovementPage;
import jp.madoguchi.projection.improvement.ImprovementPage.Citation;
import jp.madoguchi.projection.improvement.ImprovementPage.Ending;
import jp.madoguchi.projection.improvement.ImprovementPage.Measure;
import jp.madoguchi.projection.support.ImprovementState;
import jp.madoguchi.query.support.Named;
import jp.madoguchi.query.support.Shown;
import jp.madoguchi.shared.improvement.ImprovementOutcome;
import jp.madoguchi.shared.kpi.Filter;
import jp.madoguchi.shared.privacy.SealedText;
import org.jspecify.annotations.Nullable;

/**
 * 改善検討 — one improvement as it is shown.
 *
 * @param before the values that show the problem
 * @param afterwards those that were cited after a measure was decided
 */
record ImprovementView(
    String id,
    long version,
    Instant recordedAt,
    Instant raisedAt,
    Named department,
    Named by,
    String title,
    String text,
    ImprovementState state,
    String stateLabel,
    @Nullable ImprovementOutcome outcome,
    @Nullable String outcomeLabel,
    List<CitationView> before,
    List<MeasureView> measures,
    List<CitationView> afterwards,
    List<EndingView> endings) {

  static ImprovementView of(ImprovementPage page, Shown shown) {
    var outcome = page.outcome();
    return new ImprovementView(
        page.id(),
        page.sequence(),
        page.recordedAt(),
        page.raisedAt(),
        shown.named(page.department()),
        shown.named(page.by()),
        shown.account(page.title()),
        shown.account(page.text()),
        page.state(),
        page.state().label(),
        outcome,
        outcome == null ? null : outcome.label(),
        cited(page, shown, true),
        page.measures().stream().map(one -> MeasureView.of(one, shown)).toList(),
        cited(page, shown, false),
        page.endings().stream().map(one -> EndingView.of(one, shown)).toList());
  }

  private static List<CitationView> cited(ImprovementPage page, Shown shown, boolean before) {
    return page.figures().stream()
        .filter(citation -> citation.measures() == 0 == before)
        .map(citation -> CitationView.of(citation, shown))
        .toList();
  }

  /** 引用した値 — as it was at that moment; it stays, whatever is recomputed. */
  record CitationView(
      Named metric,
      int revision,
      LocalDate from,
      LocalDate to,
      List<Filter> filters,
      @Nullable Double value,
      long rows,
      long position,
      Named by,
      Instant at) {

    private static CitationView of(Citation citation, Shown shown) {
      var figure = citation.figure();
      return new CitationView(
          shown.named(figure.metric()),
          figure.revision(),
          figure.from(),
          figure.to(),
          figure.filters(),
          figure.value(),
          figure.rows(),
          figure.position(),
          shown.named(citation.by()),
          citation.at());
    }
  }

  /** 対策 — as it is shown. */
  record MeasureView(int number, String text, @Nullable LocalDate dueOn, Named by, Instant at) {

    private static MeasureView of(Measure measure, Shown shown) {
      return new MeasureView(
          measure.number(),
          shown.account(measure.text()),
          measure.dueOn(),
          shown.named(measure.by()),
          measure.at());
    }
  }

  /**
   * 終結・再開 — as it is shown.
   *
   * @param outcome none where it was taken up again
   */
  record EndingView(
      @Nullable ImprovementOutcome outcome,
      @Nullable String outcomeLabel,
      @Nullable String note,
      Named by,
      Instant at) {

    private static EndingView of(Ending ending, Shown shown) {
      var outcome = ending.outcome();
      return new EndingView(
          outcome,
          outcome == null ? null : outcome.label(),
          text(ending.note(), shown),
          shown.named(ending.by()),
          ending.at());
    }

    private static @Nullable String text(@Nullable SealedText note, Shown shown) {
      return note == null ? null : shown.account(note);
    }
  }
}
