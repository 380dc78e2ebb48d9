package jp.madoguchi.command.improvement;

import static jp.madoguchi.command.improvement.ImprovementRejection.FIGURE_CANNOT_BE_CITED;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import jp.madoguchi.platform.kpi.PinFigure;
import jp.madoguchi.platform.kpi.PinFigure.Pinned;
import jp.madoguchi.platform.rights.Caller;
import jp.madoguchi.platform.rights.Forbidden;
import jp.madoguchi.platform.rights.Policy;
import jp.madoguchi.platform.web.RequestRefused;
import jp.madoguchi.shared.id.MetricId;
import jp.madoguchi.shared.improvement.CitedFigure;
import jp.madoguchi.shared.kpi.Filter;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * 値の固定 — has the house compute what somebody points to, as it is at this moment: nobody types a
 * value that no figure ever had.
 */
@Component
class Figures {

  private static final int MOST = 10;
  private static final long PATIENCE_SECONDS = 10;

  private final QueryGateway queries;

  Figures(QueryGateway queries) {
    this.queries = queries;
  }

  /**
   * 引用する値 — which value is meant.
   *
   * @param revision none for the newest
   * @param to the last day
   */
  record FigureRequest(
      MetricId metric,
      @Nullable Integer revision,
      LocalDate from,
      LocalDate to,
      @Nullable List<Filter> filters) {}

  /**
   * @throws RequestRefused 403 if the caller may see no figures; 503 if nobody computes them
   */
  List<CitedFigure> pinned(List<FigureRequest> wanted, Caller caller) {
    if (wanted.size() > MOST) {
      throw FIGURE_CANNOT_BE_CITED.because("引用できる値は一度に%d件以内です", MOST);
    }
    return wanted.stream().map(one -> pinned(one, caller)).toList();
  }

  private CitedFigure pinned(FigureRequest wanted, Caller caller) {
    var scope = Policy.of(caller).figures();
    if (scope.isNothing()) {
      throw Forbidden.NOT_ALLOWED.refused();
    }
    var pinned =
        asked(
            new PinFigure(
                wanted.metric(),
                wanted.revision(),
                wanted.from(),
                wanted.to(),
                Objects.requireNonNullElse(wanted.filters(), List.of()),
                scope));
    if (pinned.figure() == null) {
      throw FIGURE_CANNOT_BE_CITED.because("%s", String.valueOf(pinned.refusal()));
    }
    return pinned.figure();
  }

  private Pinned asked(PinFigure question) {
    try {
      return queries
          .query(question, ResponseTypes.instanceOf(Pinned.class))
          .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw outOfReach(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw outOfReach(e);
    }
  }

  private static RequestRefused outOfReach(Exception cause) {
    var refused =
        new RequestRefused(
            HttpStatus.SERVICE_UNAVAILABLE, "OUT_OF_REACH", "KPIの値を計算できません。少し待ってからやり直してください");
    refused.initCause(cause);
    return refused;
  }
}
