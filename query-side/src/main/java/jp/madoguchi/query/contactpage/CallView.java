package jp.madoguchi.query.contactpage;

import java.time.Instant;
import jp.madoguchi.projection.contactpage.Calls.Call;
import jp.madoguchi.query.support.Named;
import jp.madoguchi.query.support.Shown;
import jp.madoguchi.shared.contact.Window;
import org.jspecify.annotations.Nullable;

/** 呼出 — one call as it is shown. */
record CallView(
    Named department, Window window, Named clerk, Instant calledAt, @Nullable Instant cancelledAt) {

  static CallView of(Call call, Shown shown) {
    return new CallView(
        shown.named(call.department()),
        call.window(),
        shown.named(call.clerk()),
        call.calledAt(),
        call.cancelledAt());
  }
}
