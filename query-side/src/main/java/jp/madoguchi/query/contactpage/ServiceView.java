package jp.madoguchi.query.contactpage;

import java.time.Instant;
import java.util.List;
import jp.madoguchi.projection.contactpage.Service;
import jp.madoguchi.projection.contactpage.Service.Hold;
import jp.madoguchi.query.support.Named;
import jp.madoguchi.query.support.Shown;
import jp.madoguchi.shared.contact.HoldReason;
import jp.madoguchi.shared.contact.TimeAccuracy;
import jp.madoguchi.shared.contact.Window;
import org.jspecify.annotations.Nullable;

/** 対応 — one service as it is shown. */
record ServiceView(
    int number,
    Named department,
    @Nullable Window window,
    Named clerk,
    Instant startedAt,
    @Nullable Instant endedAt,
    @Nullable TimeAccuracy accuracy,
    List<HoldView> holds) {

  static ServiceView of(Service service, Shown shown) {
    return new ServiceView(
        service.number(),
        shown.named(service.department()),
        service.window(),
        shown.named(service.clerk()),
        service.startedAt(),
        service.endedAt(),
        service.accuracy(),
        service.holds().stream().map(HoldView::of).toList());
  }

  /** 保留 — one hold as it is shown. */
  record HoldView(
      int number,
      HoldReason reason,
      String reasonLabel,
      Instant startedAt,
      @Nullable Instant endedAt,
      @Nullable TimeAccuracy accuracy) {

    private static HoldView of(Hold hold) {
      return new HoldView(
          hold.number(),
          hold.reason(),
          hold.reason().label(),
          hold.startedAt(),
          hold.endedAt(),
          hold.accuracy());
    }
  }
}
