package jp.madoguchi.query.visitorpage;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.stream.Stream;
import jp.madoguchi.projection.visitorpage.VisitorPage;
import jp.madoguchi.query.support.Named;
import jp.madoguchi.query.support.Shown;
import org.jspecify.annotations.Nullable;

/**
 * 変更前の記載事項 — how the particulars read until then.
 *
 * @param correction whether they were wrong, or right until then
 */
record EarlierView(
    @JsonUnwrapped ParticularsView particulars,
    boolean correction,
    @Nullable String reason,
    Named changedBy,
    Instant changedAt) {

  static Stream<EarlierView> of(VisitorPage page, Shown shown, boolean hidden) {
    return page.readings().earlier().stream()
        .map(
            earlier ->
                new EarlierView(
                    ParticularsView.of(earlier.particulars(), shown, hidden),
                    earlier.correction(),
                    shown.textIfPresent(earlier.reason()),
                    shown.named(earlier.changedBy()),
                    earlier.changedAt()));
  }
}
