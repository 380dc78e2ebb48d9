package jp.madoguchi.query.kpi;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import jp.madoguchi.projection.kpi.ChangedLivesStore;
import jp.madoguchi.projection.kpi.Row;
import jp.madoguchi.projection.support.Reached.Mark;
import jp.madoguchi.query.kpi.ChangedRows.Stretch;
import jp.madoguchi.shared.calendar.OfficeHours;
import jp.madoguchi.shared.kpi.Filter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which rows a file is to have: those of some days, or those that have changed. */
@Component
class Datasets {

  private static final int USUAL_DAYS = 30;

  private final Kpis kpis;
  private final LifeRows source;
  private final ChangedLivesStore lives;
  private final Aliases aliases;
  private final Clock clock;

  Datasets(Kpis kpis, LifeRows source, ChangedLivesStore lives, Aliases aliases, Clock clock) {
    this.kpis = kpis;
    this.source = source;
    this.lives = lives;
    this.aliases = aliases;
    this.clock = clock;
  }

  /**
   * What is asked for.
   *
   * @param after only what may have changed since that position; none for all rows of some days
   */
  record Wanted(
      DatasetKind kind, @Nullable LocalDate from, @Nullable LocalDate to, @Nullable Long after) {

    /**
     * @throws IllegalArgumentException if there can be no such rows
     */
    Wanted {
      if (after != null && (after < -1 || LifeRows.livesThatTell(kind.rows()).isEmpty())) {
        throw new IllegalArgumentException(
            after < -1 ? "afterPosition は-1以上です" : "この kind は、変わった分だけを取り出せません");
      }
    }
  }

  /**
   * @param position everything up to there is among the rows, or was before
   */
  record Found(RowsToSend rows, long position) {}

  Found find(Wanted wanted, KpiReach reach) {
    var mark = kpis.reached();
    var after = wanted.after();
    return new Found(
        after == null ? ofDays(wanted, reach) : changed(wanted, after, mark, reach),
        mark.position());
  }

  private RowsToSend ofDays(Wanted wanted, KpiReach reach) {
    var to = Objects.requireNonNullElseGet(wanted.to(), () -> OfficeHours.dayOf(clock.instant()));
    var from = Objects.requireNonNullElseGet(wanted.from(), () -> to.minusDays(USUAL_DAYS - 1));
    Kpis.asked(
        () -> {
          Question.requireDays(from, to);
          return to;
        });
    return new Dataset(kpis, aliases, wanted.kind().rows(), reach, from, to);
  }

  private RowsToSend changed(Wanted wanted, long after, Mark mark, KpiReach reach) {
    return new ChangedRows(
        source,
        lives,
        aliases,
        wanted.kind().rows(),
        new Stretch(after, mark.position() + mark.behind()),
        row ->
            isOf(row, wanted) && reach.narrowed().stream().allMatch(filter -> passes(row, filter)));
  }

  private static boolean isOf(Row row, Wanted wanted) {
    return (wanted.from() == null || !row.day().isBefore(wanted.from()))
        && (wanted.to() == null || !row.day().isAfter(wanted.to()));
  }

  /** Reach narrows down to sections and to nothing else. */
  private static boolean passes(Row row, Filter filter) {
    return filter.values().contains(row.values().get(filter.field()));
  }
}
