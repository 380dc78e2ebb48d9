package jp.madoguchi.query.visitorpage;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import jp.madoguchi.projection.visitorpage.Decisions.Undoing;
import jp.madoguchi.projection.visitorpage.VisitorPage;
import jp.madoguchi.query.support.Named;
import jp.madoguchi.query.support.Shown;
import jp.madoguchi.shared.id.VisitorId;
import org.jspecify.annotations.Nullable;

/** 同一人物の判断 — whom people took a visitor for, and for whom not. */
final class DecisionViews {

  private DecisionViews() {}

  /** 名寄せ. */
  record MergeView(
      int number,
      VisitorId into,
      @Nullable String reason,
      Named by,
      Instant at,
      @Nullable UndoingView undoing) {

    static List<MergeView> of(VisitorPage page, Shown shown) {
      return page.decisions().merges().stream()
          .map(
              merge ->
                  new MergeView(
                      merge.number(),
                      merge.into(),
                      shown.textIfPresent(merge.reason()),
                      shown.named(merge.by()),
                      merge.at(),
                      UndoingView.of(merge.undoing(), shown)))
          .toList();
    }
  }

  /** 名寄せの取消し. */
  record UndoingView(String reason, Named by, Instant at) {

    private static @Nullable UndoingView of(@Nullable Undoing undoing, Shown shown) {
      return undoing == null
          ? null
          : new UndoingView(shown.text(undoing.reason()), shown.named(undoing.by()), undoing.at());
    }
  }

  /** 別人の判断. */
  record DistinctionView(VisitorId other, @Nullable String reason, Named by, Instant at) {

    static Stream<DistinctionView> of(VisitorPage page, Shown shown) {
      return page.decisions().distinctions().stream()
          .map(
              told ->
                  new DistinctionView(
                      told.other(),
                      shown.textIfPresent(told.reason()),
                      shown.named(told.by()),
                      told.at()));
    }
  }
}
