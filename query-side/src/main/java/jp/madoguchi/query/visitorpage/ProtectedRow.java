package jp.madoguchi.query.visitorpage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.projection.visitorpage.Protection;
import jp.madoguchi.projection.visitorpage.VisitorPage;
import jp.madoguchi.query.support.Shown;
import org.jspecify.annotations.Nullable;

/**
 * 支援措置の一覧 — one protected visitor.
 *
 * @param alertFrom from when on somebody has to look after one of the protections
 */
record ProtectedRow(
    String id,
    long version,
    String name,
    @Nullable String kana,
    @Nullable LocalDate alertFrom,
    List<ProtectionView> protections) {

  static ProtectedRow of(VisitorPage page, Instant now, Shown shown) {
    return new ProtectedRow(
        page.id(),
        page.sequence(),
        shown.name(page.readings().now().name()),
        shown.nameIfPresent(page.readings().now().kana()),
        page.alertFrom(),
        page.protections().all().stream()
            .filter(Protection::stands)
            .map(one -> ProtectionView.of(one, page.id(), now, shown))
            .toList());
  }
}
