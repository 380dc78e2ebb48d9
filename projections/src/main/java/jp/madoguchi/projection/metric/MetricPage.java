package jp.madoguchi.projection.metric;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.projection.support.Page;
import jp.madoguchi.projection.support.Recorded;
import jp.madoguchi.projection.support.Rows;
import jp.madoguchi.shared.kpi.MetricEvent.MetricDefined;
import jp.madoguchi.shared.kpi.MetricRevision;

/** KPI — one KPI with all its definitions, the first one first. */
public record MetricPage(String id, long sequence, List<MetricRevision> revisions) implements Page {

  public MetricPage {
    revisions = List.copyOf(revisions);
  }

  static MetricPage startedBy(MetricDefined event, Recorded recorded) {
    return new MetricPage(event.metric().value(), recorded.sequence(), List.of(event.revision()));
  }

  MetricPage after(MetricDefined event, Recorded recorded) {
    return hasSeen(recorded)
        ? this
        : new MetricPage(id, recorded.sequence(), Rows.with(revisions, event.revision()));
  }

  /** The newest definition. */
  public MetricRevision latest() {
    return revisions.getLast();
  }

  public Optional<MetricRevision> revision(int number) {
    return revisions.stream().filter(revision -> revision.number() == number).findFirst();
  }

  /** The definition that was the agreed one on that day: the newest whose dates include it. */
  public Optional<MetricRevision> inForceOn(LocalDate day) {
    return revisions.reversed().stream().filter(revision -> revision.mayHoldOn(day)).findFirst();
  }
}
