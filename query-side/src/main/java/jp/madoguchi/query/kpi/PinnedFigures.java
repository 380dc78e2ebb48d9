package jp.madoguchi.query.kpi;

import java.util.List;
import java.util.stream.Stream;
import jp.madoguchi.platform.kpi.PinFigure;
import jp.madoguchi.platform.kpi.PinFigure.Pinned;
import jp.madoguchi.platform.web.RequestRefused;
import jp.madoguchi.query.kpi.Question.WantedMetric;
import jp.madoguchi.shared.improvement.CitedFigure;
import jp.madoguchi.shared.kpi.Filter;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Computes one value for whoever is about to point to it. Its conditions become part of a fact:
 * words that stand in no row are refused, whatever somebody typed there.
 */
@Component
class PinnedFigures {

  private final Kpis kpis;

  PinnedFigures(Kpis kpis) {
    this.kpis = kpis;
  }

  @QueryHandler
  Pinned handle(PinFigure query) {
    var reach = KpiReach.of(query.scope());
    try {
      var answer = kpis.answer(Kpis.asked(() -> question(query)), reach);
      if (query.filters().stream().anyMatch(filter -> !kpis.standsInRows(filter))) {
        return refused("条件に、どの行にもない語があります");
      }
      var missing = answer.metrics().getFirst().missing();
      return missing == null
          ? new Pinned(cited(query, reach, answer.figures().getFirst()), null)
          : refused(missing);
    } catch (RequestRefused e) {
      if (e.status() != HttpStatus.UNPROCESSABLE_CONTENT) {
        throw e;
      }
      return refused(e.sentence());
    }
  }

  private static Question question(PinFigure query) {
    var metric = new WantedMetric(query.metric(), query.revision());
    return new Question(
        List.of(metric),
        query.from(),
        query.to(),
        null,
        null,
        query.filters(),
        null,
        null,
        null,
        null,
        null,
        null);
  }

  private static CitedFigure cited(PinFigure query, KpiReach reach, FigureView figure) {
    return new CitedFigure(
        query.metric(),
        figure.revision(),
        query.from(),
        query.to(),
        both(reach.narrowed(), query.filters()),
        figure.value(),
        figure.rows(),
        figure.position());
  }

  private static List<Filter> both(List<Filter> some, List<Filter> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  private static Pinned refused(String why) {
    return new Pinned(null, why);
  }
}
