package jp.madoguchi.projection.erasure;

import static jp.madoguchi.projection.erasure.ErasureStage.APPROVED;
import static jp.madoguchi.projection.erasure.ErasureStage.BEGUN;
import static jp.madoguchi.projection.erasure.ErasureStage.ERASED;
import static jp.madoguchi.projection.erasure.ErasureStage.NOT_REQUESTED;
import static jp.madoguchi.projection.erasure.ErasureStage.REQUESTED;

import java.util.List;
import jp.madoguchi.projection.support.Page;
import jp.madoguchi.projection.support.Recorded;
import jp.madoguchi.projection.support.Rows;
import jp.madoguchi.shared.erasure.ErasureEvent;
import jp.madoguchi.shared.erasure.ErasureEvent.ErasureApproved;
import jp.madoguchi.shared.erasure.ErasureEvent.ErasureBegun;
import jp.madoguchi.shared.erasure.ErasureEvent.ErasureRefused;
import jp.madoguchi.shared.erasure.ErasureEvent.ErasureRequested;
import jp.madoguchi.shared.erasure.ErasureEvent.LegalHoldLifted;
import jp.madoguchi.shared.erasure.ErasureEvent.LegalHoldPlaced;
import jp.madoguchi.shared.erasure.ErasureEvent.VisitorErased;
import jp.madoguchi.shared.erasure.ErasureId;
import jp.madoguchi.shared.id.VisitorId;
import org.jspecify.annotations.Nullable;

/**
 * 消去 — the erasure of one visitor, from the first request or hold to the certificate.
 *
 * @param certificate none before it is done
 */
public record ErasurePage(
    String id,
    long sequence,
    VisitorId visitor,
    ErasureStage stage,
    List<Request> requests,
    List<LegalHold> holds,
    @Nullable Certificate certificate)
    implements Page {

  public ErasurePage {
    requests = List.copyOf(requests);
    holds = List.copyOf(holds);
  }

  static ErasurePage startedBy(ErasureEvent event, Recorded recorded) {
    return new ErasurePage(
            event.erasure().value(),
            recorded.sequence() - 1,
            event.erasure().visitor(),
            NOT_REQUESTED,
            List.of(),
            List.of(),
            null)
        .after(event, recorded);
  }

  ErasurePage after(ErasureEvent event, Recorded recorded) {
    if (hasSeen(recorded)) {
      return this;
    }
    var now = recorded.sequence();
    return switch (event) {
      case ErasureRequested requested ->
          at(now, REQUESTED, Rows.with(requests, Request.startedBy(requested)), holds);
      case ErasureApproved approved ->
          at(now, APPROVED, Rows.lastAmended(requests, last -> last.after(approved)), holds);
      case ErasureRefused refused ->
          at(now, NOT_REQUESTED, Rows.lastAmended(requests, last -> last.after(refused)), holds);
      case LegalHoldPlaced placed ->
          at(now, stage, requests, Rows.with(holds, LegalHold.startedBy(placed)));
      case LegalHoldLifted lifted ->
          at(
              now,
              stage,
              requests,
              Rows.amended(
                  holds, hold -> hold.number() == lifted.hold(), hold -> hold.after(lifted)));
      case ErasureBegun _ -> at(now, BEGUN, requests, holds);
      case VisitorErased erased ->
          new ErasurePage(id, now, visitor, ERASED, requests, holds, Certificate.of(erased));
    };
  }

  private ErasurePage at(
      long now, ErasureStage other, List<Request> requests, List<LegalHold> holds) {
    return new ErasurePage(id, now, visitor, other, requests, holds, certificate);
  }

  /** The page of that erasure is named so. */
  public static String idOf(VisitorId visitor) {
    return ErasureId.of(visitor).value();
  }
}
